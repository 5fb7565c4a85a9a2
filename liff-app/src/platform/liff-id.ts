import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Failure, offline } from '../api/failure.ts';

/** The LIFF id of this installation. The HTML preloads the file, so it is usually here already. */
export async function loadLiffId(): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`, {
    credentials: 'same-origin',
  }).catch(() => {
    throw offline();
  });
  const config = (await response.json().catch(() => undefined)) as { liffId?: unknown } | undefined;
  if (typeof config?.liffId !== 'string') throw new Failure('set_up', shell.failure.setUp);
  return config.liffId;
}
