import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldsOf } from '../duty/form.ts';
import { TEMPLATES } from '../duty/templates/index.ts';
import { STATUSES } from '../report/statuses.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';
import { FieldShape, WorkItem } from './shapes.ts';

const ALL = Object.entries(ENDPOINTS) as [string, Endpoint][];

interface Operation {
  operationId: string;
  summary: string;
  security?: object[];
  parameters: { name: string; in: string }[];
  requestBody?: object;
  responses: Record<'200' | 'default', { content: Record<string, { schema: object }> }>;
}
const { openapi, paths } = openApiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
};

test('no two endpoints share method and path', () => {
  const rows = ALL.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});

describe.each(ALL)('the endpoint %s', (name, endpoint) => {
  const operation = paths[`/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`]?.[endpoint.method];

  test('is described in OpenAPI', () => {
    expect(operation).toMatchObject({ operationId: name, summary: endpoint.summary });
    const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, key]) => key);
    expect(operation?.parameters.filter((it) => it.in === 'path').map((it) => it.name)).toEqual(names);
    expect(operation?.requestBody === undefined).toBe((endpoint.body ?? endpoint.bytes) === undefined);
    expect(operation?.responses['200']?.content['application/json']?.schema).toMatchObject({
      type: 'object',
    });
    expect(operation?.responses.default?.content).toHaveProperty(['application/problem+json']);
    expect(operation?.security !== undefined).toBe(endpoint.auth !== 'none');
  });

  test('takes a body only where the method has one', () => {
    expect(endpoint.method === 'get' && endpoint.body !== undefined).toBe(false);
  });
});

test('the OpenAPI document is plain JSON with every endpoint and nothing else', () => {
  expect(openapi).toBe('3.1.0');
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map((it) => it.operationId));
  expect(ids.sort()).toEqual(ALL.map(([name]) => name).sort());
  expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(openApiDocument());
});

describe('what the API takes', () => {
  const { body } = ENDPOINTS.fileReport;
  const good = { key: 'press-0001', values: { cases: 3 }, basedOn: 0 };

  test.each<[string, unknown, boolean]>([
    ['a report', good, true],
    [
      'one with evidence and a problem',
      { ...good, evidence: 'https://www.odloc.go.th/1', problem: 'ช้า' },
      true,
    ],
    ['one without either', { ...good, evidence: null, problem: null }, true],
    ['a key that is too short', { ...good, key: 'a' }, false],
    ['a key that leads elsewhere', { ...good, key: '../../inbox/x' }, false],
    ['one with a photo', { ...good, photos: ['0a'.repeat(32)] }, true],
    ['more photos than a report has', { ...good, photos: Array(6).fill('0a'.repeat(32)) }, false],
    ['a photo that leads elsewhere', { ...good, photos: ['../users/U1'] }, false],
    ['evidence that is a script', { ...good, evidence: 'javascript:alert(1)' }, false],
    ['a problem without end', { ...good, problem: 'ก'.repeat(1001) }, false],
    ['no values', { ...good, values: null }, false],
    ['no revision', { key: good.key, values: {} }, false],
  ])('%s: %j %s', (_, sent, taken) => {
    expect(z.safeParse(body, sent).success).toBe(taken);
  });
});

describe('what the API answers', () => {
  test('has a shape for every field of every template', () => {
    for (const { form } of TEMPLATES) {
      for (const field of fieldsOf(form, '')) expect(z.safeParse(FieldShape, field).data).toEqual(field);
    }
  });

  test('knows every status', () => {
    for (const status of STATUSES) expect(z.safeParse(WorkItem.def.shape.status, status).success).toBe(true);
    expect(z.safeParse(WorkItem.def.shape.status, 'late').success).toBe(false);
  });
});
