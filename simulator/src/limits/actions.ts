import * as z from 'zod/mini';
import { actionUri, byType, dataOf, labelOf } from './primitives.ts';

/**
 * Where an action stands decides whether it needs a label, how long that may be, and which actions are allowed
 * (https://developers.line.biz/en/reference/messaging-api/#action-objects).
 */
type Holder =
  | 'quick reply'
  | 'flex button'
  | 'flex'
  | 'flex video'
  | 'template'
  | 'template default'
  | 'image carousel'
  | 'rich menu';

const LABELS: Record<Holder, { max: number; required: boolean }> = {
  'quick reply': { max: 20, required: true },
  'flex button': { max: 40, required: true },
  flex: { max: 40, required: false },
  'flex video': { max: 40, required: false },
  template: { max: 20, required: true },
  'template default': { max: 20, required: false },
  'image carousel': { max: 12, required: false },
  'rich menu': { max: 20, required: false },
};

const PICKED: Record<string, RegExp> = {
  date: /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  datetime: /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d$/,
};

function kinds(label: z.core.$ZodType<unknown>, holder: Holder) {
  const postback = z
    .strictObject({
      type: z.literal('postback'),
      label,
      data: dataOf(300),
      displayText: z.optional(labelOf(300)),
      text: z.optional(labelOf(300)),
      inputOption: z.optional(z.enum(['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice'])),
      fillInText: z.optional(labelOf(300)),
    })
    .check(
      z.refine((action) => action.displayText === undefined || action.text === undefined, {
        error: 'displayText and text cannot be used together',
        path: ['text'],
      }),
      z.refine((action) => action.fillInText === undefined || action.inputOption === 'openKeyboard', {
        error: 'fillInText needs inputOption openKeyboard',
        path: ['fillInText'],
      }),
    );
  const message = z.strictObject({ type: z.literal('message'), label, text: labelOf(300) });
  const uri = z.strictObject({
    type: z.literal('uri'),
    label,
    uri: actionUri,
    altUri: z.optional(z.strictObject({ desktop: actionUri })),
  });
  const datetimepicker = z
    .strictObject({
      type: z.literal('datetimepicker'),
      label,
      data: dataOf(300),
      mode: z.enum(['date', 'time', 'datetime']),
      initial: z.optional(z.string()),
      max: z.optional(z.string()),
      min: z.optional(z.string()),
    })
    .check(
      ...(['initial', 'max', 'min'] as const).map((key) =>
        z.refine<{
          mode: string;
          initial?: string | undefined;
          max?: string | undefined;
          min?: string | undefined;
        }>((action) => action[key] === undefined || PICKED[action.mode]?.test(action[key]) === true, {
          error: 'invalid date format',
          path: [key],
        }),
      ),
      z.refine(
        ({ min, max }) => min === undefined || max === undefined || min.toLowerCase() < max.toLowerCase(),
        {
          error: 'max must be greater than min',
          path: ['max'],
        },
      ),
    );
  const clipboard = z.strictObject({ type: z.literal('clipboard'), label, clipboardText: labelOf(1_000) });
  const everywhere = [postback, message, uri, datetimepicker, clipboard] as const;
  const names = ['postback', 'message', 'uri', 'datetimepicker', 'clipboard'];
  switch (holder) {
    case 'flex video':
      return byType(['uri'], [uri]);
    case 'quick reply':
      return byType(
        [...names, 'camera', 'cameraRoll', 'location'],
        [
          ...everywhere,
          z.strictObject({ type: z.literal('camera'), label }),
          z.strictObject({ type: z.literal('cameraRoll'), label }),
          z.strictObject({ type: z.literal('location'), label }),
        ],
      );
    case 'rich menu':
      return byType(
        [...names, 'richmenuswitch'],
        [
          ...everywhere,
          z.strictObject({
            type: z.literal('richmenuswitch'),
            label,
            richMenuAliasId: z
              .string()
              .check(z.regex(/^[a-z0-9_-]{1,32}$/, { error: 'invalid richMenuAliasId' })),
            data: dataOf(300),
          }),
        ],
      );
    default:
      return byType(names, everywhere);
  }
}

/** The action object that may stand in `holder`. */
export function actionIn(holder: Holder): z.core.$ZodType<{ type: string }> {
  const { max, required } = LABELS[holder];
  const label = labelOf(max);
  return kinds(required ? label : z.optional(label), holder) as z.core.$ZodType<{ type: string }>;
}
