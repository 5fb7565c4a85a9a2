/** What officers report. See `endpoints.ts`. */
import * as z from 'zod/mini';
import { MOST_PHOTO_BYTES, PHOTO_TYPES } from '../../photo/photo.ts';
import { OpenForm } from '../open-form-shapes.ts';
import { PhotoIds, PhotoShape } from '../photo-shapes.ts';
import { FileLink, ReportForm, ReportReceipt, RevisionList, WorkList } from '../shapes.ts';
import { type Endpoint, ROUND } from './endpoint.ts';

export const REPORTS = {
  work: {
    method: 'get',
    path: '/work',
    summary: 'The open duties of my units, most urgent first',
    auth: 'session',
    response: WorkList,
  },
  openForm: {
    method: 'get',
    path: `${ROUND}/form`,
    summary: 'What a form asks, for anybody: it is drawn while the page finds out who opens it',
    auth: 'none',
    sharedFor: 300,
    response: OpenForm,
  },
  reportForm: {
    method: 'get',
    path: `${ROUND}/units/:unit/form`,
    summary: 'The form of a round with the unit’s report so far and last round’s values',
    auth: 'session',
    response: ReportForm,
  },
  fileReport: {
    method: 'put',
    path: `${ROUND}/units/:unit/report`,
    summary: 'File or correct a report. The same key again answers with what is stored',
    auth: 'session',
    body: z.object({
      /** Chosen by the client, once per press of the button, so that a repeat has no second effect. */
      key: z.string().check(z.regex(/^[\w-]{8,64}$/)),
      values: z.record(z.string(), z.unknown()),
      problem: z.optional(z.nullable(z.string().check(z.maxLength(1000)))),
      evidence: z.optional(z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(1000)))),
      photos: z.optional(PhotoIds),
      nothingToReport: z.optional(z.boolean()),
      /** Revision that the person saw; a newer one on the server refuses the report with `changed_meanwhile`. */
      basedOn: z.number(),
    }),
    response: ReportReceipt,
  },
  keepPhoto: {
    method: 'put',
    path: `${ROUND}/units/:unit/photos/:photo`,
    summary: 'Send a photo ahead of its report, under the SHA-256 of its bytes; unnamed it is gone in a day',
    auth: 'session',
    bytes: { types: PHOTO_TYPES, most: MOST_PHOTO_BYTES },
    response: PhotoShape,
  },
  photoLink: {
    method: 'get',
    path: `${ROUND}/units/:unit/photos`,
    summary: 'A short-lived address below which the photos of a unit’s report stand by their ids',
    auth: 'session',
    response: FileLink,
  },
  revisions: {
    method: 'get',
    path: `${ROUND}/units/:unit/revisions`,
    summary: 'Every revision of a unit’s report, newest first',
    auth: 'session',
    response: RevisionList,
  },
} as const satisfies Record<string, Endpoint>;
