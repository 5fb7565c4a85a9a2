/** Every page and state of the app that is looked at: one file a surface. */
import { actLooks } from './acts.ts';
import { budgetLooks } from './budget.ts';
import { deskLooks } from './desk.ts';
import { deskRoundLooks } from './desk-rounds.ts';
import { dutyEditorLooks } from './duty-editor.ts';
import type { Look } from './look.ts';
import { officerLooks } from './officer.ts';
import { ownLooks } from './own.ts';
import { peopleLooks } from './people.ts';
import { photoLooks } from './photos.ts';

export const LOOKS: Look[] = [
  ...officerLooks,
  ...ownLooks,
  ...deskLooks,
  ...deskRoundLooks,
  ...actLooks,
  ...peopleLooks,
  ...budgetLooks,
  ...photoLooks,
  ...dutyEditorLooks,
];
