import type { FlexContainer, LineAction } from '@thankamnot/flex-view/types';

/** What `GET /sim/state` answers: everything that the screen shows. Times are ISO instants. */

export type QuickReply = { items: { type: 'action'; imageUrl?: string; action: LineAction }[] };

/** A LINE message object as sent; kinds that the screen draws only in outline keep their fields open. */
export type LineMessage = { quickReply?: QuickReply; sender?: { name?: string; iconUrl?: string } } & (
  | { type: 'text'; text: string }
  | { type: 'textV2'; text: string; substitution?: Record<string, unknown> }
  | { type: 'flex'; altText: string; contents: FlexContainer }
  | { type: 'template'; altText: string; template: Template }
  | { type: 'sticker'; packageId?: string; stickerId?: string }
  | { type: 'image'; originalContentUrl: string; previewImageUrl: string }
  | { type: 'video'; originalContentUrl: string; previewImageUrl: string }
  | { type: 'audio'; originalContentUrl: string; duration?: number }
  | { type: 'location'; title: string; address: string; latitude: number; longitude: number }
  | { type: 'imagemap'; altText: string; baseUrl: string }
);

type TemplateCard = {
  thumbnailImageUrl?: string;
  imageAspectRatio?: 'rectangle' | 'square';
  title?: string;
  text: string;
  defaultAction?: LineAction;
  actions: LineAction[];
};
export type Template =
  | ({ type: 'buttons' } & TemplateCard)
  | { type: 'confirm'; text: string; actions: LineAction[] }
  | { type: 'carousel'; columns: TemplateCard[] }
  | { type: 'image_carousel'; columns: { imageUrl: string; action: LineAction }[] };

export type ChatMessage = {
  id: string;
  from: 'bot' | 'person';
  at: string;
  via?: 'reply' | 'push' | 'multicast' | 'broadcast' | 'narrowcast';
  message: LineMessage;
};

export type RichMenu = {
  id: string;
  name: string;
  chatBarText: string;
  size: { width: number; height: number };
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: LineAction }[];
  imageUrl: string;
};

export type Person = {
  id: string;
  name: string;
  role: string;
  picture?: string;
  friend: boolean;
  blocked: boolean;
  loading: boolean;
  richMenu?: RichMenu;
  messages: ChatMessage[];
};

export type GroupMessage = ChatMessage & { senderName?: string; senderId?: string };
export type Group = { id: string; name: string; members: string[]; botIn: boolean; messages: GroupMessage[] };

export type Call = {
  at: string;
  method: string;
  path: string;
  status: number;
  ms?: number;
  requestId?: string;
  recipients?: number;
  charged?: number;
  retryKey?: string;
  direction?: 'api' | 'webhook';
  /** What went wrong on purpose. */
  fault?: string;
  /** Webhooks: the types of the events carried. */
  events?: string[];
  /** Webhooks: why LINE counts the call as failed. */
  reason?: string;
};

export type Quota = { limit: number; used: number; month: string };

export type SimState = {
  bot: { name: string; picture?: string };
  now: string;
  clockMovable: boolean;
  clockLabel?: string;
  quota: Quota;
  people: Person[];
  groups: Group[];
  /** Newest first. */
  calls: Call[];
  /** Ordered and not yet met. */
  faults: Fault[];
};

export type Fault = {
  endpoint: string;
  kind: 'slow' | 'fail' | 'rate429' | 'lose' | 'accept-then-fail' | 'drop' | 'duplicate';
  times: number;
  ms?: number;
};
