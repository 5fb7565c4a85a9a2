/** A `fetch` that tells how much of the body has left. Browsers tell it of XMLHttpRequest only. */

/** A line that carries nothing for so long is broken. A slow one may take its time. */
const STALLED_MS = 30_000;

export function watchedUpload(tell: (share: number) => void, signal: AbortSignal): typeof fetch {
  return (address, { method = 'GET', headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let stalled = 0;
      const wait = () => {
        clearTimeout(stalled);
        stalled = window.setTimeout(() => request.abort(), STALLED_MS);
      };
      request.open(method, String(address));
      for (const [name, value] of Object.entries(headers as Record<string, string>)) {
        request.setRequestHeader(name, value);
      }
      request.upload.onprogress = ({ loaded, total }) => {
        wait();
        tell(total > 0 ? loaded / total : 0);
      };
      request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
      request.onerror = request.onabort = () => reject(new TypeError('the line broke'));
      request.onloadend = () => clearTimeout(stalled);
      signal.addEventListener('abort', () => request.abort());
      wait();
      request.send(body as Blob);
    });
}
