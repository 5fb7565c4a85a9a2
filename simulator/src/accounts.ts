import type { GroupOptions, PersonOptions } from './options.ts';

export const isUserId = (id: string): boolean => /^U[0-9a-f]{32}$/.test(id);
export const isGroupId = (id: string): boolean => /^C[0-9a-f]{32}$/.test(id);

const WROTE_RECENTLY_MS = 7 * 24 * 3_600_000;

export interface Person extends PersonOptions {
  role: string;
  friend: boolean;
  blocked: boolean;
  /** Milliseconds since the epoch, by the simulator's clock. */
  wroteAt?: number;
  loadingUntil?: number;
  /** Linked to this person alone. */
  richMenuId?: string;
}

export interface GroupRecord {
  id: string;
  name: string;
  members: Set<string>;
  botIn: boolean;
}

/** Who exists on this platform, and who is whose friend. */
export function createAccounts(people: PersonOptions[], groups: GroupOptions[]) {
  const persons = new Map<string, Person>();
  const rooms = new Map<string, GroupRecord>();

  const addPerson = (options: PersonOptions): Person => {
    if (!isUserId(options.id))
      throw new Error(`simulator: person id ${options.id} is not U and 32 hex digits`);
    if (persons.has(options.id)) throw new Error(`simulator: person id ${options.id} is given twice`);
    const person = { ...options, role: options.role ?? '', friend: options.friend ?? false, blocked: false };
    persons.set(person.id, person);
    return person;
  };
  const addGroup = (options: GroupOptions): GroupRecord => {
    if (!isGroupId(options.id))
      throw new Error(`simulator: group id ${options.id} is not C and 32 hex digits`);
    const stranger = options.members.find((id) => !persons.has(id));
    if (stranger)
      throw new Error(`simulator: ${stranger}, a member of ${options.name}, is not among the people`);
    const group = { ...options, members: new Set(options.members), botIn: options.botIn ?? false };
    rooms.set(group.id, group);
    return group;
  };
  for (const person of people) addPerson(person);
  for (const group of groups) addGroup(group);

  const isFriend = (person: Person | undefined): person is Person =>
    person?.friend === true && !person.blocked;

  return {
    addPerson,
    addGroup,
    people: (): Person[] => [...persons.values()],
    groups: (): GroupRecord[] => [...rooms.values()],
    person: (id: string): Person | undefined => persons.get(id),
    group: (id: string): GroupRecord | undefined => rooms.get(id),
    /** A friend who has not blocked the bot: whom multicast, broadcast and profile reach. */
    friend: (id: string): Person | undefined => {
      const person = persons.get(id);
      return isFriend(person) ? person : undefined;
    },
    friends: (): Person[] => [...persons.values()].filter(isFriend),
    /** Push also reaches those who wrote to the bot within seven days without being its friend. */
    reachedByPush(person: Person, now: Date): boolean {
      if (person.blocked) return false;
      return person.friend || now.getTime() - (person.wroteAt ?? -Infinity) <= WROTE_RECENTLY_MS;
    },
  };
}
export type Accounts = ReturnType<typeof createAccounts>;
