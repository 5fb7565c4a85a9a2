/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { dutyEditor } from './duty-editor.ts';
import { dutyLinks } from './duty-links.ts';
import { messagePreview } from './message-preview.ts';
import { shell } from './shell.ts';

export const english = { shell, messagePreview, dutyEditor, dutyLinks };
