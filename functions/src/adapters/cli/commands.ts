/** Every command of the command line, in the order of its help. */
import { budget } from './budget.ts';
import { calls } from './calls.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { dutyAdd, dutyList, dutyShow } from './duties.ts';
import { board, exportDocument } from './export.ts';
import { extend } from './extend.ts';
import { coordinatorInvite, unitInvite } from './invites.ts';
import { lineSetup } from './line-setup.ts';
import { phrases } from './phrases.ts';
import { plan } from './plan.ts';
import { readLetter, readReply } from './reading.ts';
import { reconcile } from './reconcile.ts';
import { recount } from './recount.ts';
import { missing, rate, reportSet } from './reports.ts';
import { rosterImport, rosterShow } from './roster.ts';
import { penalty, targets } from './targets.ts';
import { tick } from './tick.ts';

export const COMMANDS: readonly Command[] = [
  rosterImport,
  rosterShow,
  coordinatorInvite,
  unitInvite,
  dutyAdd,
  dutyList,
  dutyShow,
  extend,
  reportSet,
  rate,
  missing,
  board,
  exportDocument,
  reconcile,
  targets,
  penalty,
  plan,
  calls,
  budget,
  tick,
  recount,
  readLetter,
  readReply,
  phrases,
  doctor,
  lineSetup,
];
