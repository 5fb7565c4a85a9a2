/** `lineKnows`: LINE's own OpenAPI description refuses it too; the other rules stand in LINE's reference only. */
export interface Bad {
  message: unknown;
  property: string;
  says: string;
  lineKnows: boolean;
}
const bad =
  (lineKnows: boolean) =>
  (message: unknown, property: string, says: string): Bad => ({
    message,
    property: property === '' ? 'messages[0]' : `messages[0].${property}`,
    says,
    lineKnows,
  });
/** Refused by LINE's OpenAPI description, made strict. */
export const inOpenApi = bad(true);
/** Refused by LINE's reference alone. */
export const inReference = bad(false);
