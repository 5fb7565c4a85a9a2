import type { LineAction } from '@thankamnot/flex-view/types';
import { useCallback, useState } from 'preact/hooks';

type TapsOptions = {
  /** Performs an action as the person; `openUrl` is where a link leads, changed where that is the LIFF app. */
  send: (action: LineAction, params?: Record<string, string>) => Promise<{ openUrl?: string }>;
  /** The address of a path of the LIFF app, with the person's identity. */
  liff: (path: string) => Promise<{ url: string }>;
  /** Shows a sentence; failures of `send` and `liff` end here. */
  notify: (text: string) => void;
};

const newTab = (url: string) => window.open(url, '_blank', 'noopener');

/**
 * What a tap on any action does on a phone: what the device does itself (a date picker, the clipboard, a link in a
 * new tab) and what goes to LINE.
 */
export function useTaps({ send, liff, notify }: TapsOptions) {
  const [picking, setPicking] = useState<LineAction>();
  const [liffUrl, setLiffUrl] = useState<string>();

  const failed = (problem: Error) => notify(problem.message);

  const go = (action: LineAction, params?: Record<string, string>) =>
    send(action, params).then(({ openUrl }) => {
      if (openUrl && openUrl !== action.uri) setLiffUrl(openUrl);
      else if (action.type === 'uri' && action.uri) newTab(action.uri);
    }, failed);

  const act = (action: LineAction) => {
    switch (action.type) {
      case 'datetimepicker':
        setPicking(action);
        break;
      case 'clipboard':
        navigator.clipboard.writeText(action.clipboardText ?? '').then(
          () => notify('คัดลอกแล้ว'),
          () => notify('เบราว์เซอร์ไม่อนุญาตให้คัดลอก'),
        );
        break;
      case 'camera':
      case 'cameraRoll':
      case 'location':
        notify('ตัวจำลองไม่มีกล้องและตำแหน่ง กรุณาใช้ปุ่มอื่น');
        break;
      default:
        void go(action);
    }
  };

  return {
    act,
    picking,
    pick(params: Record<string, string>) {
      if (picking) void go(picking, params);
      setPicking(undefined);
    },
    cancelPick: () => setPicking(undefined),
    liffUrl,
    openLiff: (path: string) => void liff(path).then(({ url }) => setLiffUrl(url), failed),
    closeLiff: useCallback(() => setLiffUrl(undefined), []),
  };
}
