/** English beside `../pages.ts`. */
import type { pages as thai } from '../pages.ts';

export const pages: typeof thai = {
  notFound: {
    title: 'There is no such page',
    text: 'The link may be old or incomplete. Please go back to your list of duties',
  },
  deskOnly: {
    title: 'This page is for coordinators',
    text: 'Reporters find their duties and send reports under “My duties”. If you are a coordinator and cannot open this page, please contact your provincial coordinator',
  },
  toWork: 'Go to my duties',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please press and hold the text to copy it',
  cancel: 'Cancel',
  close: 'Close this page',
  back: 'Back',
};
