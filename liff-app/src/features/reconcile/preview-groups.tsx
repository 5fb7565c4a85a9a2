import { reconcilePage as say } from '@thankamnot/shared/wording/liff/reconcile';
import { reconciliation } from '@thankamnot/shared/wording/reconcile';
import type { ComponentChildren } from 'preact';
import { inputId } from '../../design/input-id.ts';
import type { Preview } from './use-reconcile.ts';

interface GroupsProps {
  preview: Preview;
  asked: Preview['ambiguous'];
  choices: Record<string, string>;
  choose: (line: number, unit: string) => void;
  busy: boolean;
}

/** What changes stands open and first, together with what must be chosen; what stays as it is can be unfolded. */
const OPEN = ['listedButMissing', 'doneButNotListed'] as const;
const FOLDED = ['undecided', 'acceptedBefore', 'confirmed'] as const;

export function Groups({ preview, asked, choices, choose, busy }: GroupsProps) {
  const units = (group: (typeof OPEN)[number] | (typeof FOLDED)[number], open: boolean) =>
    preview[group].length > 0 && (
      <Group
        key={group}
        title={say.groups[group]}
        count={say.places(preview[group].length)}
        note={say.notes[group]}
        open={open}
      >
        {preview[group].map(({ unit, name }) => (
          <li key={unit}>{name}</li>
        ))}
      </Group>
    );
  return (
    <div class="reconcile-groups">
      {asked.length > 0 && (
        <section class="card">
          <h2>
            {say.ambiguous} <span class="count">{asked.length}</span>
          </h2>
          {asked.map((line) => (
            <div key={line.line} class="ambiguous-line">
              <label class="label" for={inputId(`line-${line.line}`)}>
                {say.line(line.line, line.text)}
              </label>
              <p class="soft small">{reconciliation.why(line.why)}</p>
              <select
                id={inputId(`line-${line.line}`)}
                class="input"
                value={choices[line.line] ?? ''}
                disabled={busy}
                onChange={(event) => choose(line.line, event.currentTarget.value)}
              >
                <option value="">{say.skip}</option>
                {line.candidates.map(({ unit, name }) => (
                  <option key={unit} value={unit}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </section>
      )}
      {OPEN.map((group) => units(group, true))}
      {preview.unknown.length > 0 && (
        <Group
          title={say.unknown}
          count={say.lines(preview.unknown.length)}
          note={say.unknownNote}
          open
          lines
        >
          {preview.unknown.map(({ line, text, why }) => (
            <li key={line}>
              {say.line(line, text)} <span class="soft small">{reconciliation.why(why)}</span>
            </li>
          ))}
        </Group>
      )}
      {preview.mended.length > 0 && (
        <Group title={say.mended} count={say.lines(preview.mended.length)} open lines>
          {preview.mended.map(({ line, text, name }) => (
            <li key={line}>
              {say.line(line, text)} <b>{say.means(name)}</b>
            </li>
          ))}
        </Group>
      )}
      {FOLDED.map((group) => units(group, false))}
    </div>
  );
}

interface GroupProps {
  title: string;
  count: string;
  note?: string;
  open: boolean;
  /** Whole lines one below the other, where names stand beside each other. */
  lines?: boolean;
  children: ComponentChildren;
}

function Group({ title, count, note, open, lines, children }: GroupProps) {
  return (
    <details class="card more" open={open}>
      <summary>
        {title} <span class="soft">{count}</span>
      </summary>
      {note && <p class="soft small">{note}</p>}
      <ul class={lines ? 'lines' : 'names'}>{children}</ul>
    </details>
  );
}
