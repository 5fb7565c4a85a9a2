/** English beside `../photos.ts`. */
import type { photos as thai } from '../photos.ts';

const some = (count: number) => `${count} ${count === 1 ? 'photo' : 'photos'}`;

export const photos: typeof thai = {
  label: 'Photos as evidence',
  hint: (most) =>
    `Take new ones or choose from your gallery, ${most} at most. They are made smaller, and where they were taken is removed`,
  add: 'Attach photos',
  addMore: 'Attach more photos',
  full: (most) => `All ${some(most)} attached`,
  leftOut: (count, most) => `${most} at most, so ${some(count)} could not be attached`,
  nth: (n) => `Photo ${n}`,
  preparing: 'Making it smaller',
  sending: (percent) => `Sending ${percent}%`,
  waiting: 'Waiting to be sent',
  here: 'Attached',
  failed: 'Not sent',
  gone: 'This photo is no longer there. Please remove it and attach it again',
  unreadable: 'This phone cannot open the photo (it may be HEIC). Please attach a screenshot of it instead',
  retry: 'Try again',
  retryNth: (n) => `Try again, photo ${n}`,
  removeNth: (n) => `Remove photo ${n}`,
  openNth: (n) => `Open photo ${n}`,
  attached: (count, all) => `${count} of ${some(all)} attached`,
  count: some,
  close: 'Close the photo',
  seeEvidence: 'See the photos',
  answeredWith: 'Answered with photos',
};
