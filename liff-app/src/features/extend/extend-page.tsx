import { dates } from '@thankamnot/shared/wording/liff/dates';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import type { Board } from './extend-entry.ts';
import { ExtendForm } from './extend-form.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { useExtend } from './use-extend.ts';
import './extend.css';

interface ExtendPageProps {
  duty: string;
  round: string;
  /** Picked in the list before. */
  units?: string | undefined;
}

/** A later due date for a round, for all of its units or some. */
export function ExtendPage({ duty, round, units }: ExtendPageProps) {
  const { call, me } = useApp();
  const loaded = useLoad(`board/${duty}/${round}`, () => call('board', { params: { duty, round } }));
  const board = loaded.data;
  return (
    <Page
      title={say.title}
      kicker={board && `${board.shortTitle} · ${board.roundTitle}`}
      back={{ to: { page: 'board', duty, round }, label: board?.shortTitle ?? pages.back }}
    >
      {me.coordinates?.district === null ? (
        <Await of={loaded} rows={4}>
          {(data) => <Extend board={data} units={units} />}
        </Await>
      ) : (
        <Blank icon="clock" title={say.onlyProvince} text={say.onlyProvinceText} />
      )}
    </Page>
  );
}

function Extend({ board, units }: { board: Board; units: string | undefined }) {
  const extend = useExtend(board, units);
  const { looked, done } = extend;
  if (done)
    return (
      <Blank
        icon="check"
        tone="done"
        title={say.done(dates.short(done.until))}
        text={say.doneText(done.letterNo, done.units)}
      >
        <Link to={{ page: 'board', duty: board.duty, round: board.round }} class="button">
          {say.toBoard}
        </Link>
      </Blank>
    );
  return looked ? <PreviewPanel of={extend} looked={looked} /> : <ExtendForm of={extend} board={board} />;
}
