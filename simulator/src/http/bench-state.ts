import type { Person } from '../accounts.ts';
import type { ChatMessage } from '../chat/chats.ts';
import type { Platform } from '../platform.ts';

/** A month of sends to a whole country would not fit on a screen; the bench shows the people who come first. */
const MOST_PEOPLE = 60;
const MOST_CALLS = 200;

const isLoading = (person: Person, now: Date): boolean => (person.loadingUntil ?? 0) > now.getTime();

function shownMenu(platform: Platform, person: Person) {
  const shown = person.friend && !person.blocked && platform.richMenus.shownTo(person.richMenuId);
  if (!shown) return {};
  const { name, chatBarText, size, areas } = shown.menu;
  return {
    richMenu: {
      id: shown.id,
      name,
      chatBarText,
      size,
      areas,
      imageUrl: `/sim/richmenu/${shown.id}/image`,
    },
  };
}

const shown = (message: ChatMessage) => !message.unsent;

/** What `GET /sim/state` answers: everything that the bench shows. */
export function benchState(platform: Platform) {
  const { accounts, chats, options, bot, quota, calls } = platform;
  const now = platform.now();
  return {
    bot: { name: bot.name, ...(bot.picture && { picture: bot.picture }) },
    now: now.toISOString(),
    clockMovable: options.clock !== undefined,
    ...(options.clock?.label !== undefined && { clockLabel: options.clock.label }),
    quota: quota.read(),
    people: accounts
      .people()
      .slice(0, MOST_PEOPLE)
      .map((person) => ({
        id: person.id,
        name: person.name,
        role: person.role,
        ...(person.picture && { picture: person.picture }),
        ...(person.phoneNote && { phoneNote: person.phoneNote }),
        friend: person.friend,
        blocked: person.blocked,
        loading: isLoading(person, now),
        ...shownMenu(platform, person),
        messages: chats.messages(person.id).filter(shown),
      })),
    groups: accounts.groups().map((group) => ({
      id: group.id,
      name: group.name,
      members: [...group.members],
      botIn: group.botIn,
      messages: chats
        .messages(group.id)
        .filter(shown)
        .map((message) => ({
          ...message,
          senderName: message.from === 'bot' ? bot.name : message.senderName,
        })),
    })),
    calls: calls.all().slice(-MOST_CALLS).reverse(),
    faults: platform.faults.waiting(),
  };
}
