import {
  lettersOf,
  MOST_LETTERS,
  SHORT_TITLE_LETTERS,
  TEXT_LIMITS,
} from '@thankamnot/shared/duty/edit-limits';
import type { UnitLevel } from '@thankamnot/shared/organization/unit';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { Icon } from '../../design/icon.tsx';
import { AudienceTicks } from '../duty-parts/audience-ticks.tsx';
import { ChoiceField } from '../report/fields/choosing.tsx';
import { LinkField } from '../report/fields/typing.tsx';
import { Day, Line, placeId, useFault } from './controls.tsx';
import type { SectionProps } from './duty-form.tsx';

/** What the duty is called and asks, by which letters, and of whom. */
export function AboutSection({ entry, change, penalty }: SectionProps & { penalty: string | null }) {
  const urlFault = useFault('url');
  return (
    <section class="card">
      <h2>{say.aboutHeading}</h2>
      <Line
        at="title"
        label={say.title}
        hint={say.titleHint}
        required
        lines={2}
        most={TEXT_LIMITS.title}
        value={entry.title}
        onChange={(title) => change({ title })}
      />
      <Line
        at="shortTitle"
        label={say.shortTitle}
        hint={say.shortTitleHint(lettersOf(entry.shortTitle), SHORT_TITLE_LETTERS)}
        required
        most={TEXT_LIMITS.shortTitle}
        value={entry.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
      />
      <Line
        at="asks"
        label={say.asks}
        hint={say.asksHint}
        required
        lines={2}
        most={TEXT_LIMITS.asks}
        value={entry.asks}
        onChange={(asks) => change({ asks })}
      />
      <LinkField
        field={{ id: placeId('url'), kind: 'link', label: say.url }}
        value={entry.url}
        fault={urlFault}
        onChange={(url) => change({ url: String(url ?? '') })}
      />
      <Line
        at="nicknames"
        label={say.nicknames}
        hint={say.nicknamesHint}
        most={500}
        value={entry.nicknames}
        onChange={(nicknames) => change({ nicknames })}
      />
      <Letters entry={entry} change={change} />
      {penalty !== null && (
        <p class="letter-penalty">
          {say.penalty}: <b>{penalty}</b>
        </p>
      )}
    </section>
  );
}

function Letters({ entry: { letters }, change }: SectionProps) {
  const set = (index: number, part: Partial<(typeof letters)[number]>) =>
    change({ letters: letters.map((letter, at) => (at === index ? { ...letter, ...part } : letter)) });
  return (
    <>
      <h3>{say.lettersHeading}</h3>
      {letters.length === 0 && <p class="soft">{say.noLetters}</p>}
      {letters.map((letter, index) => (
        <div key={index} class="boxed">
          <Line
            at={`letters.${index}.no`}
            label={say.letterNo}
            required
            most={TEXT_LIMITS.letterNo}
            value={letter.no}
            onChange={(no) => set(index, { no })}
          />
          <div class="two">
            <Day
              at={`letters.${index}.date`}
              label={say.letterDate}
              required
              value={letter.date}
              onChange={(date) => set(index, { date })}
            />
            <Line
              at={`letters.${index}.from`}
              label={say.letterFrom}
              most={TEXT_LIMITS.letterFrom}
              value={letter.from}
              onChange={(from) => set(index, { from })}
            />
          </div>
          <button
            type="button"
            class="button bare compact"
            onClick={() => change({ letters: letters.filter((_, at) => at !== index) })}
          >
            <Icon name="minus" />
            {say.removeLetter(index + 1)}
          </button>
        </div>
      ))}
      {letters.length < MOST_LETTERS && (
        <button
          type="button"
          class="button quiet compact"
          onClick={() => change({ letters: [...letters, { no: '', date: '', from: '' }] })}
        >
          <Icon name="plus" />
          {say.addLetter}
        </button>
      )}
    </>
  );
}

export function AudienceSection({ entry, change }: SectionProps) {
  const fault = useFault('audience');
  return (
    <section class="card">
      <h2>{say.audienceHeading}</h2>
      <ChoiceField
        field={{
          id: placeId('level'),
          kind: 'choice',
          label: say.level,
          required: true,
          options: Object.entries(say.levels).map(([id, label]) => ({ id, label })),
        }}
        value={entry.level}
        fault={undefined}
        onChange={(level) => change({ level: level as UnitLevel })}
      />
      {entry.level === 'lao' && (
        <AudienceTicks
          id={placeId('audience')}
          label={say.types}
          value={entry.types}
          fault={fault}
          onChange={(types) => change({ types })}
        />
      )}
    </section>
  );
}
