import { Problem } from '@thankamnot/shared/problem';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import type { Message } from '../../messages/design.ts';
import { problemMessage } from '../../messages/plain.ts';
import { howToRegister, privacyNoticeCard } from '../../messages/privacy-notice.ts';
import { registered } from '../../messages/registered.ts';
import { workOf } from '../../use-cases/boards.ts';
import { type InviteRecord, inviteDoc } from '../../use-cases/documents.ts';
import { coordinatedPlace, placeName } from '../../use-cases/place-name.ts';
import { read } from '../../use-cases/records.ts';
import { personOf, tidyCode, useInvite } from '../../use-cases/registration.ts';
import type { Reply, Turn } from './bot.ts';
import { readersOf } from './readers.ts';

/** Uses an invite code; for somebody who has not accepted the notice yet, the notice carries the code. */
export async function register(turn: Turn, code: string): Reply {
  const { ports, userId, user, key, links, person } = turn;
  const invite = await read(ports.store, inviteDoc(tidyCode(code)));
  if (userId === undefined) return [];
  if (!invite) return failed(turn, new Problem('unknown_invite'));
  if (user?.privacy.version !== PRIVACY_VERSION) return [privacyNoticeCard(links, tidyCode(code))];
  try {
    const after = await useInvite(ports, userId, code, key);
    return [await welcome(turn, invite, personOf(after) ?? person)];
  } catch (error) {
    if (error instanceof Problem && !person) return failed(turn, error);
    throw error;
  }
}

function failed({ user, person, links }: Turn, problem: Problem): Message[] {
  const said = problemMessage(problem, readersOf(person), links);
  return person || !user ? [said] : [said, howToRegister(links)];
}

async function welcome(
  { ports }: Turn,
  { grants, province }: InviteRecord,
  person: Turn['person'],
): Promise<Message> {
  if ('coordinator' in grants) {
    const code = person ? coordinatedPlace(person) : (grants.coordinator.district ?? province);
    return registered({ role: 'coordinator', of: await placeName(ports, province, code), openWork: 0 });
  }
  const open = person ? (await workOf(ports, person)).open.length : 0;
  return registered({ role: 'officer', of: await placeName(ports, province, grants.seat), openWork: open });
}
