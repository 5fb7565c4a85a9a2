/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { acts } from './acts.ts';
import { behalf } from './behalf.ts';
import { budget } from './budget.ts';
import { calendarLink } from './calendar-link.ts';
import { callListWording } from './call-list.ts';
import { chart } from './chart.ts';
import { dates } from './dates.ts';
import { desk } from './desk.ts';
import { dispute } from './dispute.ts';
import { dutyEditor } from './duty-editor.ts';
import { dutyLinks } from './duty-links.ts';
import { early } from './early.ts';
import { exports } from './exports.ts';
import { extendPage } from './extend.ts';
import { figures } from './figures.ts';
import { formFaults } from './form.ts';
import { history } from './history.ts';
import { instants } from './instants.ts';
import { language } from './language.ts';
import { letter, letterWording } from './letter.ts';
import { live } from './live.ts';
import { me } from './me.ts';
import { measure } from './measure.ts';
import { messagePreview } from './message-preview.ts';
import { narrowDates } from './narrow-dates.ts';
import { overview } from './overview.ts';
import { ownData } from './own-data.ts';
import { pages } from './pages.ts';
import { pause } from './pause.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { privacy } from './privacy.ts';
import { reconcilePage, reconciliation } from './reconcile.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { reportAfter } from './report-after.ts';
import { rosterPage } from './roster.ts';
import { round } from './round.ts';
import { sendWording } from './send.ts';
import { sendLinks } from './send-links.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';
import { work } from './work.ts';

export const english = {
  acts,
  behalf,
  budget,
  calendarLink,
  callListWording,
  chart,
  dates,
  desk,
  dispute,
  dutyEditor,
  dutyLinks,
  early,
  exports,
  extendPage,
  figures,
  formFaults,
  history,
  instants,
  language,
  letter,
  letterWording,
  live,
  me,
  measure,
  messagePreview,
  narrowDates,
  overview,
  ownData,
  pages,
  pause,
  people,
  photos,
  privacy,
  reconcilePage,
  reconciliation,
  register,
  report,
  reportAfter,
  rosterPage,
  round,
  sendLinks,
  sendWording,
  shell,
  timeline,
  work,
};
