const NAME = '[\\w~-][\\w~.-]*';
const KEY = new RegExp(`^${NAME}(/${NAME})*$`);
/** Cloud Storage takes 1,024 bytes; a name in a folder 255. */
const LONGEST_KEY = 1_000;
const LONGEST_NAME = 200;

/** Both stores take the same keys, and none that leads out of a folder. */
export function checkKey(key: string): void {
  const fits = key.length <= LONGEST_KEY && key.split('/').every((name) => name.length <= LONGEST_NAME);
  if (!fits || !KEY.test(key)) throw new TypeError(`no key of a file: ${JSON.stringify(key)}`);
}
