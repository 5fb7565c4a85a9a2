import { Problem } from '@thankamnot/shared/problem';

interface Access {
  channelAccessToken: string;
  dataBaseUrl: string;
  timeoutMs: number;
}

/**
 * What somebody sent, from where LINE keeps it for a while; undefined when it is gone. Reading stops beyond `most`
 * bytes: what is larger is of no use. Throws `line_unavailable`, also while LINE still prepares it (202).
 */
export async function fetchContent(
  { channelAccessToken, dataBaseUrl, timeoutMs }: Access,
  messageId: string,
  most: number,
): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`${dataBaseUrl}/v2/bot/message/${encodeURIComponent(messageId)}/content`, {
      headers: { authorization: `Bearer ${channelAccessToken}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 200 && response.body) return await readMost(response.body, most);
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return undefined;
  } catch {
    // No answer, or one that broke off: the same to the person.
  }
  throw new Problem('line_unavailable');
}

async function readMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return new Uint8Array(Buffer.concat(parts));
}
