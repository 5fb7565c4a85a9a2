import * as z from 'zod/mini';
import type { Flaw } from './flaw.ts';

type Issue = z.core.$ZodRawIssue;

/** `messages[0].text` */
export const propertyPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');

/** The words in which LINE says what is wrong. Rules with words of their own bring them along. */
function inWords(issue: Issue): string {
  if ('input' in issue && issue.input === undefined && issue.code !== 'custom') return 'must be specified';
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `must be less than or equal to ${issue.maximum}`
        : `Size must be between 0 and ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'number') return `must be greater than or equal to ${issue.minimum}`;
      return 'May not be empty';
    case 'invalid_value':
      return `Must be one of the following values: [${issue.values.map(String).join(', ')}]`;
    case 'unrecognized_keys':
      return 'unknown field';
    default:
      return 'invalid value';
  }
}

/** Everything that is wrong with `value`; `at` is where the value stands in the request body. */
export function flawsOf(schema: z.core.$ZodType, value: unknown, at: PropertyKey[] = []): Flaw[] {
  const result = z.safeParse(schema, value, { error: inWords });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return keys.map((key) => ({ message: issue.message, property: propertyPath(key) }));
  });
}
