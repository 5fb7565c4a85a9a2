import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  tone: 'going' | 'done' | 'soon' | 'late' | 'trouble';
  icon: IconName;
  title?: string;
  /** `alert` interrupts a screen reader; `status` waits its turn; without it the notice is plain text. */
  role?: 'alert' | 'status';
  children?: ComponentChildren;
}

export function Notice({ tone, icon, title, role, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={icon} />
      <div>
        {title && <b class="notice-title">{title}</b>}
        {children}
      </div>
    </div>
  );
}
