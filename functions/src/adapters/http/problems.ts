import { Problem, problemDocument } from '@thankamnot/shared/problem';
import type { ErrorRequestHandler, Response } from 'express';
import type { Log } from '../../use-cases/ports.ts';

/** RFC 9457: `application/problem+json`, with a Thai `detail` fit to show. */
export function sendProblem(response: Response, problem: Problem): void {
  const document = problemDocument(problem);
  response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
}

/** Links to files and calendars are secrets: whoever reads one in a log could open it. */
const withoutSecrets = (path: string): string => path.replace(/^\/(files|calendar)\/.*/, '/$1/…');

/** Expected failures as their documents; anything else is a fault of ours: logged, and told without its insides. */
export function problemHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (error instanceof Problem) return sendProblem(response, error);
    const status = (error as { status?: unknown }).status;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return sendProblem(response, new Problem('invalid_request'));
    }
    log.error('request failed', {
      path: withoutSecrets(request.path),
      error: String((error as Error)?.stack ?? error),
    });
    const document = {
      type: 'urn:thankamnot:problem:internal',
      title: 'internal',
      status: 500,
      detail: 'ระบบขัดข้องชั่วคราว ข้อมูลที่ส่งสำเร็จแล้วยังอยู่ครบ โปรดลองใหม่ในอีกสักครู่',
    };
    response.status(500).type('application/problem+json').send(JSON.stringify(document));
  };
}
