import { expect, test } from 'vitest';
import type { Write } from '../../use-cases/document-store.ts';
import { portError } from './firestore-errors.ts';

const writes: Write[] = [
  { kind: 'create', path: 'inbox/e1', data: {} },
  { kind: 'create', path: 'inbox/e12', data: {} },
  { kind: 'update', path: 'users/a', fields: [] },
  { kind: 'update', path: 'users/ก', fields: [] },
];

test.for([
  // As the service says it.
  [
    6,
    '6 ALREADY_EXISTS: Document already exists: projects/p/databases/(default)/documents/inbox/e12',
    'inbox/e12',
  ],
  [5, '5 NOT_FOUND: No document to update: projects/p/databases/(default)/documents/users/ก', 'users/ก'],
  // As the emulator says it.
  [6, '6 ALREADY_EXISTS: entity already exists: EntityRef{partitionRef=dev~p, path=/inbox/e1}', 'inbox/e1'],
  [
    5,
    '5 NOT_FOUND: no entity to update: app: "dev~p"\npath < Element { type: "users" name: "a" } >',
    'users/a',
  ],
] as const)('%s: %s names its document', ([code, message, path]) => {
  expect(portError(Object.assign(new Error(message), { code }), writes)).toMatchObject({
    name: code === 6 ? 'AlreadyExists' : 'NotFound',
    path,
  });
});

test('too much contention is Contention, and keeps its cause', () => {
  const aborted = Object.assign(new Error('10 ABORTED: Too much contention on these documents.'), {
    code: 10,
  });
  expect(portError(aborted, [])).toMatchObject({ name: 'Contention', cause: aborted });
});

test.for([
  Object.assign(new Error('5 NOT_FOUND: The database (default) does not exist for project p'), { code: 5 }),
  Object.assign(new Error('7 PERMISSION_DENIED: Missing or insufficient permissions.'), { code: 7 }),
  Object.assign(new Error('LINE answered 409'), { code: 6 }),
  new TypeError('bad path'),
])('any other error stays as it is: %s', (error) => {
  expect(portError(error, writes)).toBe(error);
});
