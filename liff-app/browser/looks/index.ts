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

/** What officers meet, and everybody. */
export const OFFICER_LOOKS: Look[] = [...officerLooks, ...ownLooks, ...photoLooks];
/** What coordinators see of the rounds, and do about them. */
export const DESK_LOOKS: Look[] = [...deskLooks, ...deskRoundLooks, ...actLooks, ...budgetLooks];
/** What coordinators keep in order: people, roster, duties. */
export const OFFICE_LOOKS: Look[] = [...peopleLooks, ...dutyEditorLooks];

export const LOOKS: Look[] = [...OFFICER_LOOKS, ...DESK_LOOKS, ...OFFICE_LOOKS];
