import { LANGUAGES, language as say } from '@thankamnot/shared/wording/liff/language';
import { keepLanguage, type Language } from '../../language/language.ts';
import './language.css';

/** Thai or English, for this phone. The page is loaded anew: words are laid out before the first one is drawn. */
export function LanguageSwitch() {
  const now = document.documentElement.lang;
  return (
    <fieldset class="languages">
      <legend class="sr">{say.label}</legend>
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          class="language"
          aria-pressed={language === now}
          onClick={() => speak(language)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** A link's own `lang` must not choose again. */
function speak(language: Language): void {
  keepLanguage(language);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  location.replace(address);
}
