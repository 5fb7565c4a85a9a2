/** Draws the app: the form at once, any other page when it is known who is there. */
import './design/design.css';
import { options, render } from 'preact';
import { offline } from './api/failure.ts';
import { earlyAnswered, painted } from './early.ts';
import { chosenLanguage } from './language/language.ts';
import { Root } from './root.tsx';

async function start() {
  // Reading LINE's SDK takes a slow phone as long as drawing the form does.
  if (window.early) await painted();
  const starting = await import('./start.ts').catch(() => {
    throw offline();
  });
  return starting.start();
}

/** Words are laid out before the first one is drawn; where English does not come, Thai is better than nothing. */
const spoken =
  chosenLanguage() === 'en' &&
  import('./language/english.ts').then((english) => english.speak(options)).catch(() => {});

Promise.all([earlyAnswered(), spoken]).then(() => {
  const place = document.getElementById('app') as HTMLElement;
  place.replaceChildren();
  render(<Root start={start} />, place);
});
