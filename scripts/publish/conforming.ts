import * as z from 'zod/mini';

const { localeError } = z.locales.en();

/**
 * Everything in which a value departs from a schema, as `path: reason`.
 * @returns an empty list for a value that conforms
 */
export function departures(schema: z.ZodMiniType, value: unknown): string[] {
  const result = schema.safeParse(value, { error: localeError });
  return (result.error?.issues ?? []).map(
    ({ path, message }) => `${path.length > 0 ? path.join('.') : 'the whole'}: ${message}`,
  );
}

/**
 * The value, once it is known to conform.
 * @param name of the file that the value is for
 * @throws with every departure: a derived file that breaks its own schema is a fault of the program
 */
export function conforming<Schema extends z.ZodMiniType>(
  schema: Schema,
  name: string,
  value: unknown,
): z.infer<Schema> {
  const found = departures(schema, value);
  if (found.length > 0) throw new Error(`${name} breaks its schema:\n${found.join('\n')}`);
  return schema.parse(value);
}
