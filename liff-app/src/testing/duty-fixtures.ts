/** Answers of the API about making and editing duties, typed by the contract. */
import type { DutyConsequences, EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { editOf } from '@thankamnot/shared/duty/duty-edit';
import { startEdit } from '@thankamnot/shared/duty/start-edit';
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { media } from '@thankamnot/shared/duty/templates/media';
import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { TODAY } from './fixtures.ts';

export const shelf: ResponseOf<'dutyShelf'> = {
  templates: TEMPLATES.map(({ id, title, shortTitle, form, schedule }) => ({
    id,
    title,
    shortTitle,
    fields: form.fields.length,
    monthly: schedule.kind === 'monthly',
  })),
  duties: TEMPLATES.slice(0, 3).map(({ id, title, shortTitle }, index) => ({
    id,
    title,
    shortTitle,
    state: index === 1 ? ('closed' as const) : ('active' as const),
    others: index === 2 ? 4 : 0,
  })),
};

export const blankDuty: EditableDuty = {
  today: TODAY,
  duty: null,
  revision: 0,
  state: 'active',
  edit: { ...startEdit(undefined, TODAY) },
  penalty: null,
  opened: [],
  open: [],
  others: 0,
};

const openOdloc = {
  round: '2568',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  opensOn: '2025-07-21',
  dueOn: '2025-09-26',
  expected: 69,
  complete: 23,
};

export const odlocDuty: EditableDuty = {
  ...blankDuty,
  duty: 'odloc-2568',
  revision: 2,
  edit: { ...editOf(odloc2568) },
  opened: ['2568'],
  open: [openOdloc],
  others: 3,
};

/** Fourteen fields in two rounds, and a penalty. */
export const mediaDuty: EditableDuty = {
  ...blankDuty,
  duty: 'media',
  edit: { ...editOf(media) },
  penalty: media.penalty?.text ?? null,
  opened: ['form-1', 'form-2'],
};

export const consequences: DutyConsequences = {
  changed: ['wording', 'form', 'reminder'],
  from: {
    round: '2569',
    roundTitle: 'ประจำปี พ.ศ. 2569',
    opensOn: '2026-07-20',
    dueOn: '2026-08-28',
    reminders: ['2026-08-21', '2026-08-25', '2026-08-27', '2026-08-28'],
  },
  units: 69,
  doneInChat: false,
  indicatorsLost: ['ร้อยละของ อปท. ที่แจ้งประเมินภาษี ประจำปี พ.ศ. 2567'],
  open: [
    {
      ...openOdloc,
      takes: ['wording', 'reminder'],
      keeps: ['form'],
      conflict: { labels: ['ด้านที่บันทึกข้อมูลแล้ว'], units: 23 },
    },
  ],
  others: 3,
};

export const savedDuty: ResponseOf<'saveDuty'> = {
  duty: 'odloc-2568',
  revision: 3,
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  state: 'active',
  round: '2568',
};
