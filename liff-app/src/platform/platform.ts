/** What the app needs from the place it runs in: LINE's own browser, any other browser, or the rehearsal. */
export interface Platform {
  /** Tells apart people who share one origin's storage; empty where the storage belongs to one person. */
  person: string;
  /** Signs in where needed; afterwards the page's address is final. Never resolves while LINE's login takes over. */
  signIn(): Promise<void>;
  /** Null where LINE gave none. It may be stale: LINE keeps the first one for as long as the page lives. */
  idToken(): string | null;
  /** Throws the stale identity away and opens `path` (below the app's base) anew. False where that is impossible. */
  reopen(path: string): boolean;
  /** Inside LINE a page can be closed; elsewhere the person has a tab to close. */
  inLine: boolean;
  closeWindow(): void;
  openExternal(url: string): void;
  /** Lets the person choose groups and friends to send these LINE messages to, in the own name. False when cancelled. */
  share(messages: Record<string, unknown>[]): Promise<boolean>;
  /** Forgets the identity, after a person has left. */
  signOut(): void;
}
