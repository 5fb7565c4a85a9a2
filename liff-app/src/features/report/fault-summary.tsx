import type { FieldFault } from '@thankamnot/shared/duty/form-fields';
import { reportAfter as say } from '@thankamnot/shared/wording/liff/report-after';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';

/** Every fault in one place, each leading to its field. Takes the focus when the form was refused. */
export function FaultSummary({ faults }: { faults: FieldFault[] }) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useLayoutEffect(() => {
    // Fewer faults than before means that the person is mending them: leave the focus where it is.
    if (faults.length > before.current) box.current?.focus();
    before.current = faults.length;
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} class="notice late faults" role="alert" tabIndex={-1}>
      <div>
        <b class="notice-title">{say.faults(faults.length)}</b>
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <a
                href={`#${inputId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(inputId(field))?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
