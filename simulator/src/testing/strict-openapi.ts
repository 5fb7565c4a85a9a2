import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/**
 * LINE's OpenAPI descriptions say of a base (`Message`, `FlexComponent`, `Action`, `Event` …) only that a discriminator
 * tells its subtypes apart, so a validator that reads them plainly lets any malformed message through. Here each base
 * becomes `oneOf` its subtypes, each with its discriminator's value pinned and without properties that are not named.
 */

type Schema = { [key: string]: unknown };
type Schemas = Record<string, Schema>;

const ROOT = '#/components/schemas/';
const nameOf = (ref: string): string => ref.replace(ROOT, '');

/** All `properties` and `required` of a schema with its `allOf` parts, without the bases' discriminators. */
function flatten(schema: Schema, schemas: Schemas): { properties: Schema; required: string[] } {
  const parts = (schema.allOf ?? []) as Schema[];
  const merged = parts
    .map((part) => (part.$ref ? (schemas[nameOf(String(part.$ref))] ?? {}) : part))
    .map((part) => flatten(part, schemas));
  return {
    properties: Object.assign({}, ...merged.map((one) => one.properties), schema.properties),
    required: [
      ...new Set([...merged.flatMap((one) => one.required), ...((schema.required ?? []) as string[])]),
    ],
  };
}

function closed(schema: Schema, schemas: Schemas, pinned: Schema = {}): Schema {
  const { properties, required } = flatten(schema, schemas);
  return {
    type: 'object',
    properties: { ...properties, ...pinned },
    required: [...new Set([...required, ...Object.keys(pinned)])],
    additionalProperties: false,
  };
}

/** Closes objects written inside other schemas as well. */
function closeInner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeInner);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closeInner(one)]));
  const open = inner.properties && inner.additionalProperties === undefined && inner.allOf === undefined;
  return open ? { ...inner, additionalProperties: false } : inner;
}

export function strictSchemas(yaml: string): { schemas: Schemas; validator(name: string): ValidateFunction } {
  const plain = (parse(yaml) as { components: { schemas: Schemas } }).components.schemas;
  const schemas: Schemas = {};
  for (const [name, schema] of Object.entries(plain)) {
    const isObject = schema.properties !== undefined || schema.allOf !== undefined;
    schemas[name] = isObject ? closed(schema, plain) : schema;
  }
  for (const [name, schema] of Object.entries(plain)) {
    const discriminator = schema.discriminator as
      | { propertyName: string; mapping: Record<string, string> }
      | undefined;
    if (!discriminator) continue;
    const { propertyName, mapping } = discriminator;
    for (const [value, ref] of Object.entries(mapping)) {
      schemas[nameOf(ref)] = closed(plain[nameOf(ref)] ?? {}, plain, { [propertyName]: { const: value } });
    }
    schemas[name] = { oneOf: Object.values(mapping).map(($ref) => ({ $ref })) };
  }
  const ajv = new Ajv.default({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'line', components: { schemas: closeInner(schemas) } });
  return {
    schemas,
    validator: (name) => ajv.compile({ $ref: `line${ROOT}${name}` }),
  };
}
