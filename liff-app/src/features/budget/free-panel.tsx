import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { Icon } from '../../design/icon.tsx';
import { BASE, pathOf } from '../../router/routes.ts';

/** What reaches people and costs nothing. */
export function FreePanel({ month: { shareable, groups } }: { month: MonthBudgetShape }) {
  return (
    <section class="card">
      <h2>{say.free}</h2>
      {shareable.length === 0 ? (
        <p class="soft">{say.allDone}</p>
      ) : (
        <>
          <p class="hint">{say.freeHint}</p>
          <ul class="share-ways">
            {shareable.map(({ duty, round, shortTitle, missing }) => (
              <li key={`${duty}/${round}`}>
                {/* A page load of its own: LINE's module for sharing must be there before LIFF starts. */}
                <a href={BASE + pathOf({ page: 'share', duty, round })} class="row-link">
                  <span>
                    <b>{say.share(shortTitle)}</b>
                    <span class="under soft small">{say.missing(missing)}</span>
                  </span>
                  <Icon name="next" />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft small">{groups > 0 ? say.groups(groups) : say.noGroups}</p>
    </section>
  );
}
