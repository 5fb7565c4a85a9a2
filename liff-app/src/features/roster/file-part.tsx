import { rosterPage as say } from '@thankamnot/shared/wording/liff/roster';
import { inputId } from '../../design/input-id.ts';
import { SendFailure } from '../register/send-failure.tsx';
import type { useRoster } from './use-roster.ts';

/** Which file, and what is wrong with it line by line. */
export function FilePart({ of }: { of: ReturnType<typeof useRoster> }) {
  const faults = of.failure?.faults ?? [];
  return (
    <section class="card roster-file">
      <label class="label" for={inputId('roster-file')}>
        {say.file}
      </label>
      <p class="hint" id="roster-file-hint">
        {say.fileHint}
      </p>
      <input
        id={inputId('roster-file')}
        class="input"
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby="roster-file-hint"
        disabled={of.busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) of.takeFile(file);
        }}
      />
      <p role="status" class="roster-busy">
        {of.busy && (
          <>
            <span class="spinner" />
            {say.checking}
          </>
        )}
      </p>
      <SendFailure failure={of.failure} />
      {faults.length > 0 && (
        <>
          <h2>{say.faults}</h2>
          <ul class="roster-faults">
            {faults.map(({ field, message }) => (
              <li key={`${field}/${message}`}>
                {field && <b>{say.faultOn(field)} </b>}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul class="roster-hints soft">
        <li>{say.columns}</li>
        <li>{say.national}</li>
        <li>{say.safe}</li>
      </ul>
    </section>
  );
}
