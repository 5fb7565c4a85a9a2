/** Why a call to the API failed, as far as a person needs to know. */
import type { FieldFault } from '@thankamnot/shared/duty/form-fields';
import type { ProblemCode, ProblemDocument } from '@thankamnot/shared/problem';
import { shell } from '@thankamnot/shared/wording/liff/shell';

export type FailureKind = 'offline' | 'server' | 'problem' | 'sign_in' | 'set_up';

/** `message` is fit to show. `code` and `faults` are there when the API sent a problem document. */
export class Failure extends Error {
  // Declared and set in the constructor: fields of a class cost the phone a helper of the compiler's.
  declare readonly kind: FailureKind;
  declare readonly code: ProblemCode | undefined;
  declare readonly status: number | undefined;
  declare readonly faults: FieldFault[];
  constructor(kind: FailureKind, message: string, problem?: ProblemDocument) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.code = problem?.title as ProblemCode | undefined;
    this.status = problem?.status;
    this.faults = problem?.errors ?? [];
  }
}

export const offline = () => new Failure('offline', shell.failure.offline);
export const serverDown = () => new Failure('server', shell.failure.server);

/** Turns whatever was thrown into a failure that can be shown. */
export const failureOf = (thrown: unknown): Failure => (thrown instanceof Failure ? thrown : serverDown());
