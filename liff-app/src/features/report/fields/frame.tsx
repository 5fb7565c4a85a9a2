/** Label, hint and fault around an input, tied together for screen readers. */

import { report as say } from '@thankamnot/shared/wording/liff/report';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../../design/icon.tsx';
import { inputId } from '../../../design/input-id.ts';

export interface Framed {
  id: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
}

/** What an input says of itself: its description and whether it is wrong. */
export const describing = ({ id, hint }: Framed, fault: string | undefined) => ({
  'aria-describedby':
    [hint && `${inputId(id)}-hint`, fault && `${inputId(id)}-fault`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': fault ? true : undefined,
});

function Label({ label, required }: Framed) {
  // Labels of the letters often say "(ถ้ามี)" themselves.
  const marked = required || label.includes('ถ้ามี');
  return (
    <>
      {label}
      {!marked && <span class="optional"> ({say.optional})</span>}
    </>
  );
}

function Under({ of, fault }: { of: Framed; fault: string | undefined }) {
  return (
    <>
      {of.hint && (
        <p class="hint" id={`${inputId(of.id)}-hint`}>
          {of.hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${inputId(of.id)}-fault`}>
          <Icon name="alert" />
          {fault}
        </p>
      )}
    </>
  );
}

interface FrameProps {
  of: Framed;
  fault: string | undefined;
  children: ComponentChildren;
}

/** Around a single input. */
export function InputFrame({ of, fault, children }: FrameProps) {
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label class="label" for={inputId(of.id)}>
        <Label {...of} />
      </label>
      <Under of={of} fault={fault} />
      {children}
    </div>
  );
}

/** Around a group of inputs. */
export function GroupFrame({ of, fault, children }: FrameProps) {
  return (
    <fieldset
      class={fault ? 'field wrong' : 'field'}
      aria-describedby={describing(of, fault)['aria-describedby']}
    >
      <legend class="label">
        <Label {...of} />
      </legend>
      <Under of={of} fault={fault} />
      {children}
    </fieldset>
  );
}
