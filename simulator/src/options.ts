import type { WebhookBehaviour } from './webhooks.ts';

export interface PersonOptions {
  /** LINE user id: `U` and 32 hex digits. */
  id: string;
  name: string;
  /** Shown under the name on the bench; means nothing to LINE. */
  role?: string;
  picture?: string;
  phoneNote?: string;
  /** Already a friend of the bot at the start, without a follow event. */
  friend?: boolean;
  /** LINE leaves out `userId` in groups for people who never used LINE for iOS or Android. */
  hidesUserId?: boolean;
}

export interface GroupOptions {
  /** LINE group id: `C` and 32 hex digits. */
  id: string;
  name: string;
  /** User ids. */
  members: string[];
  /** The bot sits in the group at the start, without a join event. */
  botIn?: boolean;
}

export interface SimulatorOptions {
  /** The clock is passed in; whoever owns it moves it. */
  now: () => Date;
  channelSecret: string;
  channelAccessToken: string;
  /** The channel that LIFF belongs to; the audience of its ID tokens. */
  loginChannelId: string;
  liffId: string;
  botUserId?: string;
  botName: string;
  botPicture?: string;
  /** May be set later. */
  webhookUrl?: string;
  /** Where `https://liff.line.me/{liffId}/path` leads, e.g. `http://127.0.0.1:8080/liff`. */
  liffEndpointUrl?: string;
  /** Paid messages a month; 300 unless told. */
  monthlyQuota?: number;
  people: PersonOptions[];
  groups?: GroupOptions[];
  /** What `POST /sim/clock` calls; without it the clock cannot be moved from the bench. */
  clock?: { set(instant: Date): Promise<void> | void; label?: string };
  webhooks?: Partial<WebhookBehaviour>;
  /** Address to listen on; 127.0.0.1 unless told. */
  host?: string;
}

/** A message object as LINE's API takes it. Its shape is checked by `limits/` before it gets anywhere else. */
export interface LineMessage {
  type: string;
  [property: string]: unknown;
}

export type LineAction = LineMessage & { label?: string };
