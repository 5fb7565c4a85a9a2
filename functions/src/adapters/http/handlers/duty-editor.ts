import type { DutyConsequences, DutyEditShape, EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { type DutyEdit, editOf } from '@thankamnot/shared/duty/duty-edit';
import { currentRound } from '@thankamnot/shared/duty/rounds';
import { startEdit } from '@thankamnot/shared/duty/start-edit';
import { findTemplate, TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { auditRefusal } from '../../../use-cases/audit-refusal.ts';
import type { User } from '../../../use-cases/documents.ts';
import { dutiesIn } from '../../../use-cases/duty-in.ts';
import { requireProvincial, type StandingDuty, standingDuty } from '../../../use-cases/editable-duty.ts';
import { previewDuty } from '../../../use-cases/preview-duty.ts';
import { saveDuty } from '../../../use-cases/save-duty.ts';
import { setDutyState } from '../../../use-cases/set-duty-state.ts';
import type { Handlers } from '../api.ts';
import { coordinatorOf } from './boards.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

type EditorEndpoints = 'dutyShelf' | 'newDuty' | 'editableDuty' | 'previewDuty' | 'saveDuty' | 'setDutyState';

/** The id that stands for a duty from nothing. */
const BLANK = 'blank';

/** Duties made and changed by the provincial coordinator. */
export function dutyEditorHandlers({
  ports,
}: Pick<HandlerContext, 'ports'>): Pick<Handlers, EditorEndpoints> {
  const today = () => civilDateAt(ports.clock.now());

  /** The asking coordinator of the province; anybody else is refused, and that is noted. */
  async function as<T>(user: User | undefined, act: (by: Person) => Promise<T>): Promise<T> {
    try {
      const by = coordinatorOf(user);
      requireProvincial(by);
      return await act(by);
    } catch (error) {
      if (user && error instanceof Problem && error.code === 'not_allowed') {
        const key = `liff~${ports.random.uuid()}`;
        await auditRefusal(ports, {
          key,
          province: user.province ?? null,
          actor: user.user,
          what: 'edit_duty',
        });
      }
      throw error;
    }
  }

  return {
    dutyShelf: ({ user }) =>
      as(user, async (by) => ({
        templates: TEMPLATES.map(({ id, title, shortTitle, form, schedule }) => ({
          id,
          title,
          shortTitle,
          fields: form.fields.length,
          monthly: schedule.kind === 'monthly',
        })),
        duties: (await dutiesIn(ports, by.province)).map(({ id, title, shortTitle, state, provinces }) => ({
          id,
          title,
          shortTitle,
          state,
          others: provinces.length - 1,
        })),
      })),

    newDuty: ({ user, params }) =>
      as(user, async () => {
        const template = findTemplate(params.template);
        if (!template && params.template !== BLANK) throw new Problem('unknown_duty');
        return {
          today: today(),
          duty: null,
          revision: 0,
          state: 'active' as const,
          edit: { ...startEdit(template, today()) },
          penalty: template?.penalty?.text ?? null,
          opened: [],
          open: [],
          others: 0,
        };
      }),

    editableDuty: ({ user, params }) =>
      as(user, async (by) =>
        editableView(await standingDuty(ports.store, params.duty, by.province), today()),
      ),

    previewDuty: ({ user, body }) =>
      as(user, async (by) => {
        const { from, open, ...told } = await previewDuty(
          ports,
          { about: body.about, edit: editIn(body.edit) },
          by,
        );
        return {
          ...told,
          from: from
            ? {
                round: from.round.id,
                roundTitle: from.round.title,
                opensOn: from.round.opensOn,
                dueOn: from.round.dueOn,
                reminders: from.reminders,
              }
            : null,
          open: open.map(({ board, takeOver }) => ({
            ...openView(board),
            ...takeOver,
            conflict: takeOver.conflict ?? null,
          })),
        } satisfies DutyConsequences;
      }),

    saveDuty: ({ user, body }) =>
      as(user, async (by) => {
        const { key, about, edit, applyToOpen } = body;
        const request = { about, edit: editIn(edit), applyToOpen, key: pressOf(by, key) };
        return savedView(await saveDuty(ports, request, by), today());
      }),

    setDutyState: ({ user, params, body }) =>
      as(user, async (by) => {
        const { key, ...request } = body;
        const wish = { ...request, duty: params.duty, key: pressOf(by, key) };
        return savedView(await setDutyState(ports, wish, by), today());
      }),
  };
}

/** What the schema let through is an edit: JSON has no key whose value is undefined. */
const editIn = (edit: DutyEditShape): DutyEdit => edit as DutyEdit;

function editableView(standing: StandingDuty, today: string): EditableDuty {
  const { shared, revision, state, content, boards } = standing;
  return {
    today,
    duty: shared.id,
    revision,
    state,
    edit: { ...editOf(content) },
    penalty: content.penalty?.text ?? null,
    opened: boards.map(({ round }) => round),
    open: boards.filter((board) => board.state === 'open').map(openView),
    others: shared.provinces.length - 1,
  };
}

function openView(board: Board) {
  const { round, roundTitle, opensOn } = board;
  const { expected, complete } = rateOf(board);
  return { round, roundTitle, opensOn, dueOn: dueFor(board), expected, complete };
}

function savedView({ shared, revision, state, content, boards }: StandingDuty, today: string) {
  const current = currentRound(content.schedule, today)?.id;
  const open = boards.filter((board) => board.state === 'open').map(({ round }) => round);
  return {
    duty: shared.id,
    revision,
    shortTitle: content.shortTitle,
    state,
    round: open.find((round) => round === current) ?? open.at(-1) ?? null,
  };
}
