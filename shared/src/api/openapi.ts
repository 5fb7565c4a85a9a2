/** The OpenAPI description of the LIFF API, generated from the table of endpoints. */
import * as z from 'zod/mini';
import type { Endpoint } from './endpoints/endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';

const PROBLEM = {
  description: 'What went wrong, as RFC 9457 has it; `detail` is Thai and fit to show',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              properties: { field: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

/** An OpenAPI 3.1 document as a plain object. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [string, Endpoint][]) {
    const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'ทันกำหนด LIFF API', version: '1' },
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

function operation(
  name: string,
  { path, summary, auth, query, body, bytes, response, versioned }: Endpoint,
): object {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, key]) => ({
    name: key,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.def.shape ?? {}).map(([key, schema]) => ({
    name: key,
    in: 'query',
    required: true,
    schema: z.toJSONSchema(schema as z.ZodMiniType),
  }));
  return {
    operationId: name,
    summary,
    ...(auth !== 'none' && { security: [{ bearer: [] }] }),
    parameters: [...inPath, ...inQuery],
    ...(body && { requestBody: { required: true, content: jsonOf(body) } }),
    ...(bytes && { requestBody: { required: true, content: bytesOf(bytes.types) } }),
    responses: {
      200: { description: 'OK', content: jsonOf(response) },
      ...(versioned && { 304: { description: 'Nothing changed since the version named in If-None-Match' } }),
      default: PROBLEM,
    },
  };
}

const jsonOf = (schema: z.ZodMiniType) => ({
  'application/json': { schema: z.toJSONSchema(schema, { io: 'input' }) },
});

const bytesOf = (types: readonly string[]) => Object.fromEntries(types.map((type) => [type, {}]));
