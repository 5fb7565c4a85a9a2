/** Every page and state of the app that is looked at: one file a surface. */
import { deskLooks } from './desk.ts';
import { dutyEditorLooks } from './duty-editor.ts';
import type { Look } from './look.ts';
import { officerLooks } from './officer.ts';

export const LOOKS: Look[] = [...officerLooks, ...deskLooks, ...dutyEditorLooks];
