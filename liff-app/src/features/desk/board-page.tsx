import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { live } from '@thankamnot/shared/wording/liff/live';
import { round as words } from '@thankamnot/shared/wording/liff/round';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { timeline } from '@thankamnot/shared/wording/liff/timeline';
import { useEffect, useRef } from 'preact/hooks';
import { LOOK_EVERY_MS, useLive } from '../../api/use-live.ts';
import { AfterPaint, useAfterPaint } from '../../design/after-paint.ts';
import { Await, Blank } from '../../design/await.tsx';
import { lazy } from '../../design/lazy.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { WhenSeen } from '../../design/when-seen.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { DisputeList } from '../dispute/dispute-list.tsx';
import { Extensions } from '../measure/extensions.tsx';
import { Penalty } from '../measure/penalty.tsx';
import { Targets } from '../measure/targets.tsx';
import { ReconcileLink } from '../reconcile/reconcile-link.tsx';
import { BurnUpCard } from './burn-up.tsx';
import { DistrictMap } from './district-map.tsx';
import { DownloadTable } from './download-table.tsx';
import { EditLink } from './edit-link.tsx';
import { LiveNote } from './live-note.tsx';
import { type Board, narrowBoard } from './narrow-board.ts';
import { RatesCard } from './rates-card.tsx';
import { SendLinks } from './send-links.tsx';
import { Troubles } from './troubles.tsx';
import { TypeBars } from './type-bars.tsx';
import { UnitTable } from './unit-list.tsx';
import '../../design/figures.css';
import './desk.css';

const Timeline = lazy(() => import('./timeline.tsx').then((m) => m.Timeline), { part: true });

interface BoardPageProps {
  duty: string;
  round: string;
  /** A heading of the board that the page is narrowed to. */
  district?: string | undefined;
}

/** One round: the rate, what is wrong, the way to the target, the districts, and every unit. */
export function BoardPage({ duty, round, district }: BoardPageProps) {
  const { call } = useApp();
  const loaded = useLive<Board>(
    `board/${duty}/${round}`,
    (holding) => call('board', { params: { duty, round }, holding }),
    LOOK_EVERY_MS.round,
  );
  const board = loaded.data;
  return (
    <Page
      title={board?.shortTitle ?? (loaded.failure ? say.title : shell.loading)}
      kicker={board?.roundTitle}
      back={{ to: { page: 'duties' }, label: shell.tabs.duties }}
      wide
    >
      <Await of={loaded} rows={5}>
        {(whole) => (
          <>
            <LiveNote of={loaded} news={live.news(whole.complete, whole.expected)} />
            {whole.expected === 0 ? (
              <Blank icon="none" title={say.noUnits} />
            ) : (
              <Round whole={whole} district={district} reload={loaded.reload} />
            )}
          </>
        )}
      </Await>
    </Page>
  );
}

interface RoundProps {
  whole: Board;
  district: string | undefined;
  reload: () => void;
}

function Round({ whole, district, reload }: RoundProps) {
  const narrowed = district === undefined ? undefined : narrowBoard(whole, district);
  const board = narrowed ?? whole;
  const { duty, round } = whole;
  const one = whole.expected === 1;
  const isPainted = useAfterPaint();
  /** A link may lead to a district straight away: then the page is read from its top. */
  const opened = useRef(district);
  if (opened.current !== district) opened.current = undefined;
  return (
    <>
      {district !== undefined && !narrowed && (
        <Notice tone="going" icon="search">
          {words.unknownDistrict(district)}
        </Notice>
      )}
      <div class={one ? 'board one' : 'board'}>
        <div class="board-now">
          <RatesCard board={board} />
          <SendLinks duty={duty} round={round} />
          <Troubles board={board} />
          <DisputeList board={whole} reload={reload} />
        </div>
        {isPainted && (
          <>
            {!one && (
              <div class="board-way">
                <BurnUpCard board={board} />
                <DistrictMap board={whole} chosen={narrowed && district} />
                <TypeBars board={board} />
              </div>
            )}
            <div class="board-units">
              {narrowed && district !== undefined && (
                <Narrowed key={district} to={district} board={whole} bring={opened.current !== district} />
              )}
              <UnitTable key={narrowed ? district : ''} board={board} />
            </div>
            <AfterPaint>
              <div class="board-more">
                <Penalty board={whole} />
                {!narrowed && <Targets board={whole} />}
                {whole.expected > 1 && <ReconcileLink duty={duty} round={round} />}
                <Extensions board={whole} />
                <EditLink duty={duty} />
                <DownloadTable duty={duty} round={round} />
              </div>
              {/* Last, since it comes late and grows: what stood below it would move under a finger. */}
              <div class="board-time">
                <section class="card timeline-card">
                  <h2>{timeline.title}</h2>
                  <WhenSeen class="timeline-space">
                    <Timeline board={whole} />
                  </WhenSeen>
                </section>
              </div>
            </AfterPaint>
          </>
        )}
      </div>
    </>
  );
}

/** Says which district's units follow, and leads back to all; `bring` brings whoever has just chosen it here. */
function Narrowed({ to, board, bring }: { to: string; board: Board; bring: boolean }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!bring || !element) return;
    element.focus({ preventScroll: true });
    const { top } = element.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) element.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={bar} tabIndex={-1} class="narrowed">
      <h2>{words.only(to)}</h2>
      <Link
        to={{ page: 'board', duty: board.duty, round: board.round, district: undefined }}
        class="button quiet"
      >
        {words.whole}
      </Link>
    </div>
  );
}
