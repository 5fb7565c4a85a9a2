import { OWN_DATA_FORMATS, type OwnDataFormat } from '@thankamnot/shared/api/own-data-formats';
import type { OwnData } from '@thankamnot/shared/api/own-shapes';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { instants } from '@thankamnot/shared/wording/liff/instants';
import { ownData as say } from '@thankamnot/shared/wording/liff/own-data';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import type { ComponentChildren } from 'preact';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { openFile } from '../../platform/open-file.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import '../../design/figures.css';
import './me.css';

/** Everything that is kept about the person, in words, with a copy to take away. */
export function OwnDataPage() {
  const { call } = useApp();
  const loaded = useLoad('own-data', () => call('ownData', {}), { fresh: true });
  return (
    <Page title={say.title} back={{ to: { page: 'me' }, label: shell.tabs.me }}>
      <Await of={loaded} rows={4}>
        {(data) => (
          <>
            <p class="lead">{say.lead}</p>
            <Copy />
            <AboutPerson data={data} />
            <Rows
              title={say.reports}
              none={say.noReports}
              rows={data.reports.map((it) => ({
                key: `${it.at} ${it.duty} ${it.unit}`,
                name: `${it.duty} ${it.round} · ${it.unit}`,
                text: say.reportLine(it),
              }))}
            />
            <Rows
              title={say.acts}
              none={say.noActs}
              rows={data.acts.map(({ at, did }) => ({
                key: `${at} ${did}`,
                name: say.act(did),
                text: instants.time(at),
              }))}
            />
            <section class="card">
              <h2>{say.also}</h2>
              <ul class="besides">
                {say.alsoText.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Await>
    </Page>
  );
}

function Copy() {
  const { call, platform } = useApp();
  const { run, busy, failure } = useAct();
  const download = (format: OwnDataFormat) =>
    run(async () => {
      await openFile(platform, (await call('exportOwnData', { body: { format } })).url);
    });
  return (
    <section class="card own-part">
      <h2>{say.copy}</h2>
      <p class="soft">{say.copyText}</p>
      <div class="row">
        {OWN_DATA_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button quiet"
            aria-disabled={busy || undefined}
            onClick={() => download(format)}
          >
            {say.formats[format]} ({format.toUpperCase()})
          </button>
        ))}
      </div>
      <p role="status" class="small">
        {busy && say.preparing}
      </p>
      <SendFailure failure={failure} />
    </section>
  );
}

function AboutPerson({ data }: { data: OwnData }) {
  const { coordinates, application, privacy, calendar } = data;
  return (
    <section class="card">
      <h2>{say.who}</h2>
      <dl class="facts">
        <Fact label={say.name}>{data.name}</Fact>
        <Fact label={say.lineId}>{data.lineId}</Fact>
        <Fact label={say.province}>{data.province ?? say.none}</Fact>
        {data.seats.map(({ unit, since, head }) => (
          <Fact key={unit} label={head ? say.headSeat : say.seat}>
            {say.since(unit, since)}
          </Fact>
        ))}
        {coordinates && (
          <Fact label={say.coordinates}>{say.since(coordinates.title, coordinates.since)}</Fact>
        )}
        {application && <Fact label={say.application}>{application.unit}</Fact>}
        <Fact label={say.privacy}>{say.accepted(privacy.version, privacy.at)}</Fact>
        <Fact label={say.pause}>{data.pausedUntil ? dates.long(data.pausedUntil) : say.none}</Fact>
        {data.blocked && <Fact label={say.blocked}>{say.blockedText}</Fact>}
        <Fact label={say.calendar}>{calendar ? say.calendarMade(calendar.madeAt) : say.none}</Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface RowsProps {
  title: string;
  none: string;
  rows: { key: string; name: string; text: string }[];
}

/** So many stand open; years of work fold. */
const SHOWN = 5;

function Rows({ title, none, rows }: RowsProps) {
  const list = (of: RowsProps['rows']) => (
    <ul class="own-rows">
      {of.map(({ key, name, text }) => (
        <li key={key}>
          {name}
          <span class="soft small">{text}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="card">
      <h2>
        {title} <span class="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <p class="soft">{none}</p> : list(rows.slice(0, SHOWN))}
      {rows.length > SHOWN && (
        <details class="more">
          <summary>{say.more(rows.length - SHOWN)}</summary>
          {list(rows.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
