import type { early as thai } from '../early.ts';

export const early: typeof thai = {
  finding: 'Finding out who is reporting',
  meanwhile:
    'You can start filling in. The due date and what your office reported before will appear in a moment.',
  failed: 'We could not find out who is reporting',
  kept: 'What you have entered is still here. Please try again before you send.',
};
