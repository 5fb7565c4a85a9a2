/** The duty editor. See `endpoints.ts`. */
import {
  DutyConsequences,
  DutyEditRequest,
  DutySaveRequest,
  DutyShelf,
  DutyStateRequest,
  EditableDuty,
  SavedDuty,
} from '../duty-shapes.ts';
import type { Endpoint } from './endpoint.ts';

export const DUTY_EDITOR = {
  dutyShelf: {
    method: 'get',
    path: '/duty-editor',
    summary: 'For provincial coordinators: the templates to start from, and the duties of the province',
    auth: 'session',
    response: DutyShelf,
  },
  newDuty: {
    method: 'get',
    path: '/duty-editor/templates/:template',
    summary: 'For provincial coordinators: a new duty from a template, or from nothing (`blank`)',
    auth: 'session',
    response: EditableDuty,
  },
  editableDuty: {
    method: 'get',
    path: '/duty-editor/duties/:duty',
    summary: 'For provincial coordinators: a duty of the province to be edited',
    auth: 'session',
    response: EditableDuty,
  },
  previewDuty: {
    method: 'post',
    path: '/duty-editor/preview',
    summary: 'For provincial coordinators: what saving an edit would bring about; writes nothing',
    auth: 'session',
    body: DutyEditRequest,
    response: DutyConsequences,
  },
  saveDuty: {
    method: 'post',
    path: '/duty-editor/save',
    summary:
      'Start a duty, or give the province its own version of one. The same key again answers what stands',
    auth: 'session',
    body: DutySaveRequest,
    response: SavedDuty,
  },
  setDutyState: {
    method: 'post',
    path: '/duty-editor/duties/:duty/state',
    summary: 'Close a duty in the province, its open rounds with it, or open it again',
    auth: 'session',
    body: DutyStateRequest,
    response: SavedDuty,
  },
} as const satisfies Record<string, Endpoint>;
