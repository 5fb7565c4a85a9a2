/** Every page and state of the app that is looked at: one file a surface. */
import { deskLooks } from './desk.ts';
import type { Look } from './look.ts';
import { officerLooks } from './officer.ts';
import { photoLooks } from './photos.ts';

export const LOOKS: Look[] = [...officerLooks, ...photoLooks, ...deskLooks];
