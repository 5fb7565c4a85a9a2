import type { Duty, Round } from '@thankamnot/shared/duty/duty';
import { findRound } from '@thankamnot/shared/duty/rounds';
import { Problem } from '@thankamnot/shared/problem';
import { dutyDoc } from '../../../use-cases/documents.ts';
import { read } from '../../../use-cases/records.ts';
import type { Handlers } from '../api.ts';
import { formView } from '../views.ts';
import type { HandlerContext } from './index.ts';

/** What an id of a duty is made of. Nobody is signed in here, so nothing else reaches the store. */
const DUTY_ID = /^[a-z\d][\w.-]{0,99}$/i;

/** What a form asks is no secret, so it is told before it is known who asks. */
export function openFormHandlers({ ports }: Pick<HandlerContext, 'ports'>): Pick<Handlers, 'openForm'> {
  return {
    async openForm({ params }) {
      const duty = DUTY_ID.test(params.duty) ? await read(ports.store, dutyDoc(params.duty)) : undefined;
      // Where provinces have made versions of their own, the form depends on who asks, and waits for that.
      if (!duty || duty.ownVersions) throw new Problem('unknown_duty');
      const round = roundOf(duty, params.round);
      if (!round) throw new Problem('unknown_round');
      const { title, shortTitle, asks, url = null, letters } = duty;
      return {
        duty: duty.id,
        round: round.id,
        title,
        shortTitle,
        roundTitle: round.title,
        asks,
        url,
        letters,
        form: formView(duty.form, round.id),
      };
    },
  };
}

/** The round by its exact id, as boards are found, in any province's schedule: only its dates are a province's own. */
const roundOf = ({ schedule, schedules = {} }: Duty, id: string): Round | undefined =>
  [schedule, ...Object.values(schedules)].map((it) => findRound(it, id)).find((round) => round?.id === id);
