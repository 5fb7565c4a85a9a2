import { register as say } from '@thankamnot/shared/wording/liff/register';
import { useRef, useState } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { describing, InputFrame } from '../report/fields/frame.tsx';
import { SendFailure } from './send-failure.tsx';
import { useSend } from './use-send.ts';

export function CodeStep({ code: given, onOther }: { code: string; onOther: () => void }) {
  const { call, me } = useApp();
  const [code, setCode] = useState(given);
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const plain = code.replaceAll(/\s/g, '');
  const { send, sending, failure } = useSend(() => call('register', { body: { code: plain } }));
  const field = { id: 'code', label: say.code, required: true };

  const submit = (event: Event) => {
    event.preventDefault();
    const short = plain.length < 4 || plain.length > 20;
    setFault(short ? say.codeEmpty : undefined);
    if (short) input.current?.focus();
    else send();
  };
  return (
    <Page title={say.codeTitle} kicker={say.step(2, 2)}>
      <p>{say.codeText}</p>
      <form class="card form-card" noValidate onSubmit={submit}>
        <InputFrame of={field} fault={fault}>
          <input
            ref={input}
            id={inputId('code')}
            class="input code-input"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={24}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            {...describing(field, fault)}
          />
        </InputFrame>
        <SendFailure failure={failure} />
        <button type="submit" class="button wide-button" aria-disabled={sending || undefined}>
          {sending ? say.sending : say.codeSubmit}
        </button>
      </form>
      {me.state !== 'registered' && (
        <button type="button" class="button bare" onClick={onOther}>
          {say.noCode}
        </button>
      )}
    </Page>
  );
}
