import type { Data, Json, Write } from '../../use-cases/document-store.ts';

type FieldUpdates = Extract<Write, { kind: 'update' }>['fields'];

/**
 * The document with the fields overwritten, as Firestore's update mask does it: a value on the way that is not
 * an object gives way to one; deleting what is not there changes nothing. `data` itself stays as it was.
 */
export function withFields(data: Data, fields: FieldUpdates): Data {
  const copies = new Set<Json>();
  const copyOnce = (value: Json | undefined): Data => {
    if (isMap(value) && copies.has(value)) return value;
    const copy = isMap(value) ? { ...value } : {};
    copies.add(copy);
    return copy;
  };
  const result = copyOnce(data);
  for (const { at, value } of fields) {
    if (value === undefined && !holds(result, at)) continue;
    let map = result;
    for (const key of at.slice(0, -1)) {
      const next = copyOnce(Object.hasOwn(map, key) ? map[key] : undefined);
      map[key] = next;
      map = next;
    }
    const last = at.at(-1)!;
    if (value === undefined) delete map[last];
    else map[last] = value;
  }
  return result;
}

function holds(data: Data, at: string[]): boolean {
  let value: Json | undefined = data;
  for (const key of at) {
    if (!isMap(value) || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function isMap(value: Json | undefined): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
