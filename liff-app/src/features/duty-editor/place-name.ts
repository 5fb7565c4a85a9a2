/** What a place of the duty is called on the page, for the list of all that is wrong. */
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import type { DutyEntry } from './entry.ts';

export function placeName(place: string, { fields }: Pick<DutyEntry, 'fields'>): string {
  const [part = '', index, inside] = place.split('.');
  if (part === 'fields' && index !== undefined) {
    const name = fields[Number(index)]?.label.trim() || say.fieldNo(Number(index) + 1);
    return inside === 'label' || inside === undefined
      ? name
      : `${name} ${inside === 'options' ? say.options : ''}`.trim();
  }
  if (part === 'schedule' && index === 'rounds') return say.roundHeading(Number(inside ?? 0) + 1);
  const names: Record<string, string> = {
    title: say.title,
    shortTitle: say.shortTitle,
    asks: say.asks,
    url: say.url,
    nicknames: say.nicknames,
    letters: say.lettersHeading,
    audience: say.audienceHeading,
    schedule: say.scheduleHeading,
    targetRate: say.target,
    reminder: say.remindHeading,
    fields: say.formHeading,
  };
  return names[part] ?? say.editTitle;
}
