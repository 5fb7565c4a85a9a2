import type { LineAction } from '@thankamnot/flex-view/types';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icons.tsx';
import { clockTime } from '../sim/bangkok-time.ts';
import { DateSheet } from './date-sheet.tsx';
import { LiffSheet } from './liff-sheet.tsx';

type DeviceProps = {
  now: string;
  title: string;
  subtitle?: string;
  picking: LineAction | undefined;
  pick: (params: Record<string, string>) => void;
  cancelPick: () => void;
  liffUrl: string | undefined;
  closeLiff: () => void;
  openLiff: (path: string) => void;
  liffTitle: string;
  /** Groups of the phone's owner, and sharing into one from a LIFF page. */
  groups: { id: string; name: string }[];
  onShare: (group: string, messages: object[]) => Promise<unknown>;
  children: ComponentChildren;
};

/** The glass of a phone: status bar, title of the chat, the chat, and the sheets that slide over it. */
export function Device(props: DeviceProps) {
  return (
    <div class="device">
      <div class="status-bar" aria-hidden>
        {clockTime(props.now)}
      </div>
      <h3 class="chat-title">
        <Icon name="back" />
        {props.title}
        {props.subtitle && <small> {props.subtitle}</small>}
      </h3>
      {props.children}
      {props.picking && <DateSheet action={props.picking} onPick={props.pick} onCancel={props.cancelPick} />}
      {props.liffUrl && (
        <LiffSheet
          url={props.liffUrl}
          title={props.liffTitle}
          onClose={props.closeLiff}
          onReopen={props.openLiff}
          groups={props.groups}
          onShare={props.onShare}
        />
      )}
    </div>
  );
}
