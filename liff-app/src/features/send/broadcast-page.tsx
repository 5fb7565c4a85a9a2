import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { MessagePreview } from './message-preview.tsx';
import { PlanPanel } from './plan-panel.tsx';

/** The contract's limit; its check lives on the server. */
const LIMIT = 500;

type Wish = Extract<SendPlanShape['wish'], { kind: 'broadcast' }>;

const BLANK: Wish = {
  kind: 'broadcast',
  text: '',
  about: null,
  audience: { headings: [], types: [], status: 'all' },
  seats: 'one',
};

interface BroadcastPageProps {
  /** The plan of a broadcast that was composed in chat: it stands there at once, and can be edited here. */
  given?: SendPlanShape;
}

/** Compose, look, see the plan, confirm. */
export function BroadcastPage({ given }: BroadcastPageProps) {
  const { call } = useApp();
  const [wish, setWish] = useState<Wish>(given?.wish.kind === 'broadcast' ? given.wish : BLANK);
  const [plan, setPlan] = useState(given);
  const loaded = useLoad('broadcast', async () => {
    const [sending, duties] = await Promise.all([call('sendings', {}), call('duties', {})]);
    return { sending, duties };
  });
  return (
    <Page
      title={say.broadcastTitle}
      kicker={plan?.titles.join(', ')}
      back={{ to: { page: 'sendings' }, label: say.toSendings }}
      wide
    >
      {plan ? (
        <PlanPanel plan={plan} onEdit={() => setPlan(undefined)} />
      ) : (
        <Await of={loaded}>
          {({ sending, duties }) => (
            <div class="beside-preview">
              <Composer wish={wish} onWish={setWish} desk={sending} duties={duties} onPlan={setPlan} />
              <MessagePreview wish={wish} />
            </div>
          )}
        </Await>
      )}
    </Page>
  );
}

interface ComposerProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  desk: ResponseOf<'sendings'>;
  duties: ResponseOf<'duties'>;
  onPlan: (plan: SendPlanShape) => void;
}

function Composer({ wish, onWish, desk, duties, onPlan }: ComposerProps) {
  const { call } = useApp();
  const [planning, setPlanning] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { text, about, audience, seats } = wish;
  const change = (part: Partial<Wish>) => onWish({ ...wish, ...part });
  const forWhom = (part: Partial<Wish['audience']>) => change({ audience: { ...audience, ...part } });

  async function plan() {
    if (planning) return;
    setPlanning(true);
    setFailure(undefined);
    try {
      onPlan(await call('planSending', { body: wish }));
      window.scrollTo(0, 0);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setPlanning(false);
    }
  }

  return (
    <section class="card send-card">
      <div class="field">
        <label class="label" for={inputId('broadcast-text')}>
          {say.text}
        </label>
        <p class="hint" id={inputId('broadcast-hint')}>
          {say.textHint(LIMIT)}
        </p>
        <textarea
          id={inputId('broadcast-text')}
          class="input"
          rows={5}
          maxLength={LIMIT}
          aria-describedby={inputId('broadcast-hint')}
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <p class="soft small">{say.letters(text.length, LIMIT)}</p>
      </div>
      <div class="field">
        <label class="label" for={inputId('broadcast-duty')}>
          {say.about}
        </label>
        <select
          id={inputId('broadcast-duty')}
          class="input"
          value={about ? `${about.duty}/${about.round}` : ''}
          onChange={(event) => {
            const chosen = duties.duties.find(
              ({ duty, round }) => `${duty}/${round}` === event.currentTarget.value,
            );
            onWish({
              ...wish,
              about: chosen ? { duty: chosen.duty, round: chosen.round } : null,
              audience: { ...audience, status: chosen ? audience.status : 'all' },
            });
          }}
        >
          <option value="">{say.noDuty}</option>
          {duties.duties.map(({ duty, round, shortTitle, roundTitle }) => (
            <option key={`${duty}/${round}`} value={`${duty}/${round}`}>
              {shortTitle} · {roundTitle}
            </option>
          ))}
        </select>
      </div>
      {about && (
        <Radios
          legend={say.status}
          name="status"
          choices={say.statuses}
          value={audience.status}
          onChoose={(status) => forWhom({ status })}
        />
      )}
      <Checks
        legend={say.districts}
        all={desk.headings}
        chosen={audience.headings}
        onChoose={(headings) => forWhom({ headings })}
      />
      <Checks
        legend={say.types}
        all={desk.types}
        chosen={audience.types}
        onChoose={(types) => forWhom({ types })}
      />
      <Radios
        legend={say.seatsLegend}
        name="seats"
        choices={say.seats}
        value={seats}
        onChoose={(choice) => change({ seats: choice })}
      />
      {failure && (
        <Notice tone="late" icon="alert" role="alert">
          <p>{failure.message}</p>
        </Notice>
      )}
      <button
        type="button"
        class="button wide-button"
        disabled={planning || text.trim() === ''}
        onClick={plan}
      >
        {planning ? say.planning : say.showPlan}
      </button>
      <Link to={{ page: 'sendings' }} class="button quiet wide-button">
        {say.toSendings}
      </Link>
    </section>
  );
}

interface RadiosProps<T extends string> {
  legend: string;
  name: string;
  choices: Record<T, string>;
  value: T;
  onChoose: (choice: T) => void;
}

function Radios<T extends string>({ legend, name, choices, value, onChoose }: RadiosProps<T>) {
  return (
    <fieldset class="field">
      <legend class="label">{legend}</legend>
      <div class="options">
        {(Object.keys(choices) as T[]).map((choice) => (
          <label key={choice} class="option">
            <input type="radio" name={name} checked={value === choice} onChange={() => onChoose(choice)} />
            <span>{choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChecksProps<T extends string> {
  legend: string;
  all: readonly T[];
  chosen: readonly T[];
  onChoose: (chosen: T[]) => void;
}

function Checks<T extends string>({ legend, all, chosen, onChoose }: ChecksProps<T>) {
  if (all.length < 2) return null;
  return (
    <fieldset class="field">
      <legend class="label">
        {legend} <span class="optional">{say.everyone}</span>
      </legend>
      <div class="tick-grid">
        {all.map((one) => (
          <label key={one} class="option">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) =>
                onChoose(all.filter((it) => (it === one ? event.currentTarget.checked : chosen.includes(it))))
              }
            />
            <span>{one}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
