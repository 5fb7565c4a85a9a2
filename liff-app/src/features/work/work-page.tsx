import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { work as say } from '@thankamnot/shared/wording/liff/work';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { WorkCard } from './work-card.tsx';
import '../../design/figures.css';
import './work.css';

/** The officer's open duties, the pressing ones first, and below them what is done. */
export function WorkPage() {
  const { call, me } = useApp();
  const list = useLoad('work', () => call('work', {}));
  return (
    <Page title={say.title} kicker={say.hello(me.name)}>
      <Await of={list}>
        {({ open, complete }) => (
          <>
            {open.length > 0 ? (
              <p class="lead" role="status">
                {say.open(open.length)}
              </p>
            ) : complete.length > 0 ? (
              <Blank icon="check" tone="done" title={say.allDone} text={say.allDoneText} />
            ) : (
              <Blank icon="list" title={say.none} text={say.noneText} />
            )}
            <Group title={say.overdue} items={open.filter(({ daysLeft }) => daysLeft < 0)} />
            <Group title={say.dueToday} items={open.filter(({ daysLeft }) => daysLeft === 0)} />
            <Group title={say.upcoming} items={open.filter(({ daysLeft }) => daysLeft > 0)} />
            <Group title={say.complete} items={complete} />
          </>
        )}
      </Await>
    </Page>
  );
}

function Group({ title, items }: { title: string; items: WorkItem[] }) {
  const { me } = useApp();
  if (items.length === 0) return null;
  return (
    <section class="work-group">
      <h2>
        {title} <span class="count">{items.length}</span>
      </h2>
      <ul class="cards">
        {items.map((item) => (
          <li key={`${item.duty}/${item.round}/${item.unit.code}`}>
            <WorkCard item={item} named={me.units.length !== 1 || me.coordinates !== null} />
          </li>
        ))}
      </ul>
    </section>
  );
}
