import { strFromU8, unzipSync } from 'fflate';
import { present } from '../../../testing/scene.ts';

export interface WordContent {
  /** Text of every paragraph, tables included, in order. */
  paragraphs: string[];
  xml: string;
  /** Pictures in the file. */
  pictures: Uint8Array[];
}

export function readWord(bytes: Uint8Array): WordContent {
  const files = unzipSync(bytes);
  const xml = strFromU8(present(files['word/document.xml']));
  const plain = (text: string) =>
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return {
    xml,
    paragraphs: [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      plain(
        [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>/g)].map((run) => run[1] ?? '\t').join(''),
      ),
    ),
    pictures: Object.entries(files)
      .filter(([name]) => name.startsWith('word/media/'))
      .map(([, content]) => content),
  };
}
