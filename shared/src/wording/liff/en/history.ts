/** English beside `../history.ts`. */
import type { history as thai } from '../history.ts';

export const history: typeof thai = {
  title: 'Report history',
  none: 'There is no report yet',
  noneText: 'Whenever somebody reports or answers, it will appear here',
  via: {
    chat: 'answered in chat',
    form: 'filled in the form',
    coordinator: 'recorded by a coordinator',
    import: 'imported from a file',
  },
  times: (n) => `No. ${n}`,
  latest: 'Latest',
  undoes: (n) => `Takes back no. ${n}`,
  status: 'Status',
  problem: 'Problems and obstacles',
  promisedOn: 'Promised for',
  evidence: 'Link to evidence',
  noChange: 'Sent again without a change',
  from: (before) => `before: ${before}`,
  empty: 'None',
  yes: 'Yes',
  no: 'No',
  toForm: 'Open the report form',
};
