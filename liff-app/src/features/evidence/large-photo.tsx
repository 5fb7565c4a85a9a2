import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { useEffect, useRef } from 'preact/hooks';
import { PhotoIcon } from './icons.tsx';
import './evidence.css';

/** One photo over the whole page, in the browser's own modal dialog; Escape and a tap beside it close it too. */
export function LargePhoto({
  address,
  name,
  onClose,
}: {
  address: string;
  name: string;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own, and the button is for everybody.
    <dialog
      ref={dialog}
      class="large-photo"
      aria-label={name}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <button type="button" class="button large-close" onClick={close}>
        <PhotoIcon name="close" />
        {say.close}
      </button>
      <img src={address} alt={name} />
    </dialog>
  );
}
