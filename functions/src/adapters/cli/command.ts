/** What a command of the command line is made of, and what it is handed when it runs. */
import type { Clock, MenuName, Ports } from '../../use-cases/ports.ts';

/** The account's own settings at LINE. Every call rejects with an `Error` whose message says what LINE answered. */
export interface LineAccount {
  /** Display name and basic id (`@…`) of the account that the token belongs to. */
  bot(): Promise<{ name: string; basicId: string }>;
  /** The webhook as set at LINE; undefined when none is set. */
  webhook(): Promise<{ url: string; active: boolean } | undefined>;
  setWebhook(url: string): Promise<void>;
  /** LINE calls the webhook and tells what came back. */
  testWebhook(url: string): Promise<{ success: boolean; detail: string }>;
  /** Brings the menus under the chat up to date, and links these people to theirs. */
  setUpMenus(
    people: Readonly<Record<MenuName, readonly string[]>>,
  ): Promise<{ menu: MenuName; richMenuId: string; replaced: boolean; people: number }[]>;
}

/** What commands work with, once the database is open. */
export interface Collaborators extends Ports {
  /** Undefined when LINE is not configured. */
  line: LineAccount | undefined;
  /** Where the server is reached from outside, without a slash at the end. */
  publicUrl: string | undefined;
  /** The address that opens a path of the mini-app inside LINE; undefined when `LIFF_ID` is not set. */
  liffUrl: ((path: string) => string) | undefined;
}

/** The world around the command line; tests hand in their own. */
export interface AdminEnvironment {
  /** Opens the database; called only by commands that need it. Throws `Refusal` for settings that are wrong. */
  connect(): Promise<Collaborators>;
  /** The time; throws `Refusal` when it is set wrongly. */
  clock: Clock;
  stdin: AsyncIterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/**
 * Bad usage or bad input: exit code 2 and the message on stderr, which says in one line what is wrong and where.
 * Several faults of one file are given a line each.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly lines: readonly string[];
  constructor(...lines: [string, ...string[]]) {
    super(lines[0]);
    this.lines = lines;
  }
}

/** A command's answer, for machines and for people. `exitCode` 1: it ran, and what it found is not in order. */
export interface Output {
  json: unknown;
  text: string;
  exitCode?: 0 | 1;
}

/** A command as it was called. */
export interface Call {
  environment: AdminEnvironment;
  /** Positional arguments; there are as many as the command takes. */
  words: readonly string[];
  /** The option's text, or undefined when it was not given. */
  option(name: string): string | undefined;
  /** Throws `Refusal` when the option was not given. */
  required(name: string): string;
  flag(name: string): boolean;
}

export interface Command {
  /** One or two words, e.g. `roster import`. */
  name: string;
  /** What follows the name, as the contract of the command line writes it. */
  usage: string;
  /** What it does, in Thai, for `--help`. */
  does: string;
  /** Positional arguments by name, all of them required. */
  takes: readonly string[];
  options: Readonly<Record<string, 'text' | 'flag'>>;
  /** The argument is somebody's text, which may begin with a dash. */
  takesText?: true;
  /** Answers, or has written its answer itself (`undefined`). Throws `Refusal` and `Problem`. */
  run(call: Call): Promise<Output | undefined>;
}

/** The order in which people look for a command's parts: name and what follows. */
export const usageOf = ({ name, usage }: Command): string => `${name} ${usage}`.trim();
