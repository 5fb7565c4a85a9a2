import type { LetterText } from '../letter-text.ts';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const URL = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]{3,300}/gi;
/** A host without www that only the web has; .doc and .pdf are files, e-LAAS is a system. */
const BARE_HOST =
  /(?<![A-Za-z0-9.@/_-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:go\.th|or\.th|ac\.th|co\.th|in\.th|mi\.th|net|com|org|info|asia|gl|ly|me|app|io)(?:\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{0,200})?(?![A-Za-z0-9@])/gi;

/** The page as addresses are read: markdown's escapes taken out, digits already Arabic. */
const unescaped = (page: string) => page.replace(/\\(?=[_*.\-#])/g, '');

const trimmed = (address: string) => {
  const bare = address.replace(/[.,;:!'"*\]>]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).replace(/[.,;:]+$/, '') : bare;
};

const once = (values: readonly string[]) => [...new Set(values)];

export function emailsOf(text: LetterText): string[] {
  return once([...unescaped(text.page).matchAll(EMAIL)].map((match) => match[0].replace(/[.-]+$/, '')));
}

/** Web addresses as written, without the punctuation around them; Thai digits become Arabic. */
export function urlsOf(text: LetterText): string[] {
  const page = unescaped(text.page).replace(EMAIL, (email) => ' '.repeat(email.length));
  const full = [...page.matchAll(URL)];
  const rest = page.replace(URL, (url) => ' '.repeat(url.length));
  const bare = [...rest.matchAll(BARE_HOST)];
  return once([...full, ...bare].sort((a, b) => a.index - b.index).map((match) => trimmed(match[0])));
}
