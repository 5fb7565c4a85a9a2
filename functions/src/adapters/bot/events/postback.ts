import type { webhook } from '@line/bot-sdk';
import { type PostbackName, readPostback } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { admit } from '../admit.ts';
import type { Reply, Turn } from '../bot.ts';
import { noteRefusal } from '../note-refusal.ts';
import type { PostbackRow, PostbackRows } from '../rows.ts';

/** Taps that are answered in groups; all others belong to a person's own chat. */
const IN_GROUPS: readonly PostbackName[] = ['rate', 'missing', 'help'];

/** A tap on a button. What it carries may be forged or out of date; each handler checks what the person may do. */
export async function onPostback(turn: Turn, { postback }: webhook.PostbackEvent, rows: PostbackRows): Reply {
  const read = readPostback(postback.data);
  if (turn.place === 'group' && !(read && IN_GROUPS.includes(read.name))) return [];
  if (!read) throw new Problem('invalid_request');
  // Name and data belong together by readPostback; the table's row has the same name.
  const row = rows[read.name] as PostbackRow<typeof read.name>;
  const params = postback.params ?? {};
  if (row.for === 'anyone') return (row.run as Run<Turn>)(turn, read.data, params);
  const admission = admit(turn, row.for, row.refusal);
  if ('refused' in admission && row.audited !== undefined) await noteRefusal(turn, row.audited);
  return 'refused' in admission
    ? admission.refused
    : (row.run as Run<typeof admission.turn>)(admission.turn, read.data, params);
}

type Run<T> = (turn: T, data: unknown, params: Record<string, string>) => Reply;
