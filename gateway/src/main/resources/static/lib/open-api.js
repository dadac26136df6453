// The documents of the services, read for people: operations with what they take, answer and refuse.
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The operations of a document by feature, in the order of their paths. */
export function features(document) {
  const groups = new Map();
  for (const [path, item] of Object.entries(document.paths).sort(([one], [other]) => one.localeCompare(other))) {
    for (const method of METHODS.filter((name) => item[name])) {
      const operation = { method, path, ...item[method] };
      const feature = operation.tags?.[0] ?? '';
      groups.set(feature, [...(groups.get(feature) ?? []), operation]);
    }
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}

export const problemCodes = (document) => Object.entries(document['x-problem-codes'] ?? {});

/** The schema of a body, or null. */
export const bodySchema = (operation) => operation.requestBody?.content?.['application/json']?.schema ?? null;

/** Answers that are none of the refusals that all operations share. */
export const answers = (operation) => Object.entries(operation.responses ?? {}).filter(([, answer]) => !answer.$ref);

/** The schema of an answer with its media type, or null where it has no body. */
export function answerSchema(answer) {
  const [type, content] = Object.entries(answer.content ?? {})[0] ?? [];
  return content ? { type, schema: content.schema } : null;
}

/** What a schema points to by name. */
export const nameOf = (schema) => schema?.$ref?.split('/').pop() ?? null;

/** A type in a few words: `string (date-time)`, `Page[]`. */
export function typeOf(schema) {
  if (!schema) return '';
  if (schema.$ref) return nameOf(schema);
  const types = [schema.type ?? schema.types ?? []].flat();
  if (types.includes('array')) return `${typeOf(schema.items)}[]`;
  if (schema.enum) return schema.enum.join(' · ');
  return types.join(' | ') + (schema.format ? ` (${schema.format})` : '');
}

/** Bounds of a value, as they are written down: `1..100`, `≤ 16`, a pattern. */
export function boundsOf(schema) {
  if (!schema) return [];
  const span = (least, most) => (least === undefined && most === undefined ? null : `${least ?? ''}..${most ?? ''}`);
  return [
    span(schema.minimum, schema.maximum),
    span(schema.minLength, schema.maxLength),
    schema.pattern ?? null,
    schema.default === undefined ? null : `= ${schema.default}`,
  ].filter(Boolean);
}

/** The fields of an object. */
export const fieldsOf = (schema) =>
  Object.entries(schema?.properties ?? {}).map(([name, field]) => ({ name, field, required: schema.required?.includes(name) ?? false }));
