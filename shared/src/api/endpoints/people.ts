/** The people of an area and the roster. See `endpoints.ts`. */
import {
  ApplicationDecided,
  ApplicationDecision,
  ApplicationListShape,
  HeadChoice,
  InviteBatch,
  InviteOrderShape,
  PeopleShape,
  RosterConfirmation,
  RosterConfirmedShape,
  RosterFile,
  RosterPlanShape,
  SeatChanged,
  SeatEnding,
} from '../people-shapes.ts';
import { FileLink } from '../shapes.ts';
import type { Endpoint } from './endpoint.ts';

export const PEOPLE = {
  people: {
    method: 'get',
    path: '/people',
    summary: 'For coordinators: the units of their area with their officers, and the coordinators',
    auth: 'session',
    response: PeopleShape,
  },
  applications: {
    method: 'get',
    path: '/applications',
    summary: 'For provincial coordinators: who waits for a seat',
    auth: 'session',
    response: ApplicationListShape,
  },
  decideApplication: {
    method: 'post',
    path: '/applications/decision',
    summary: 'For provincial coordinators: approve or refuse an application; the applicant is told',
    auth: 'session',
    body: ApplicationDecision,
    response: ApplicationDecided,
  },
  endSeat: {
    method: 'post',
    path: '/seats/end',
    summary: 'For coordinators: end an officer’s seat; open work stays with the unit',
    auth: 'session',
    body: SeatEnding,
    response: SeatChanged,
  },
  setHead: {
    method: 'post',
    path: '/seats/head',
    summary: 'For coordinators: make an officer the unit’s head, or take that back',
    auth: 'session',
    body: HeadChoice,
    response: SeatChanged,
  },
  inviteUnits: {
    method: 'post',
    path: '/invites',
    summary:
      'For coordinators: an invite code for each of these units; with replaces, a seat goes to its user',
    auth: 'session',
    body: InviteOrderShape,
    response: InviteBatch,
  },
  makeInviteFile: {
    method: 'post',
    path: '/invites/:batch/file',
    summary: 'For coordinators: a short-lived link to the codes made together, as PDF to print and cut',
    auth: 'session',
    response: FileLink,
  },
  planRoster: {
    method: 'post',
    path: '/roster/plans',
    summary:
      'For provincial coordinators: what a roster file (xlsx or CSV, base64) would change; writes nothing',
    auth: 'session',
    body: RosterFile,
    response: RosterPlanShape,
  },
  confirmRoster: {
    method: 'post',
    path: '/roster/plans/:plan/confirm',
    summary: 'Make the change that was shown, once; where it would be another one it is shown again instead',
    auth: 'session',
    body: RosterConfirmation,
    response: RosterConfirmedShape,
  },
} as const satisfies Record<string, Endpoint>;
