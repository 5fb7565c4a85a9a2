/** Which language the mini-app speaks on this phone: Thai, unless somebody chose English here or in a link. */
export type Language = 'th' | 'en';

const KEPT = 'tk:language';

/** `?lang=en` in a link chooses as a press does; LINE opens links with their query packed into `liff.state`. */
export function chosenLanguage(): Language {
  try {
    const asked = /lang(?:=|%3D)(en|th)/.exec(location.search);
    if (asked) keepLanguage(asked[1] as Language);
    return localStorage.getItem(KEPT) ? 'en' : 'th';
  } catch {
    // A phone that keeps nothing keeps no choice.
    return 'th';
  }
}

/** Thai needs no note. */
export function keepLanguage(language: Language): void {
  if (language === 'en') localStorage.setItem(KEPT, language);
  else localStorage.removeItem(KEPT);
}
