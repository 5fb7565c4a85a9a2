/** A piece of SQL with the values of its question marks. */
export interface Sql {
  text: string;
  values: (string | number)[];
}

/** Builds SQL from a template: pieces of SQL are put in as they are, everything else only as a bound value. */
export function sql(strings: TemplateStringsArray, ...parts: (Sql | string | number)[]): Sql {
  let text = strings[0]!;
  const values: Sql['values'] = [];
  for (const [index, part] of parts.entries()) {
    text += (typeof part === 'object' ? part.text : '?') + strings[index + 1]!;
    if (typeof part === 'object') values.push(...part.values);
    else values.push(part);
  }
  return { text, values };
}

export function every(conditions: Sql[]): Sql {
  const text = conditions.map((condition) => condition.text).join(' AND ');
  return { text: text || 'true', values: conditions.flatMap((condition) => condition.values) };
}
