/** What officers were told while the server was being killed: the claims that the database must honour afterwards. */

/** A form that was answered with 200. */
export interface FiledForm {
  duty: string;
  round: string;
  unit: string;
  /** Key of its revision. */
  key: string;
}

/** What one person did in chat. */
export interface ChatClaim {
  unit: string;
  user: string;
  /** Acts whose webhook was answered with 200: each made one revision. */
  answered: number;
  /** Acts that may have made one: never answered, or void because the day had changed. */
  open: number;
}

export interface Ledger {
  forms: FiledForm[];
  chats: Map<string, ChatClaim>;
  /** Times that somebody had to try again because the server was away or LINE failed. */
  retries: number;
  /** What should not happen, in words. */
  surprises: string[];
}

export const emptyLedger = (): Ledger => ({ forms: [], chats: new Map(), retries: 0, surprises: [] });

export function noteChat(ledger: Ledger, unit: string, user: string, made: 'answered' | 'open'): void {
  const claim = ledger.chats.get(user) ?? { unit, user, answered: 0, open: 0 };
  claim[made] += 1;
  ledger.chats.set(user, claim);
}
