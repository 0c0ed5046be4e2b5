import * as z from 'zod/mini';

const { localeError } = z.locales.en();

/**
 * Everything in which a value departs from a schema, as `path: reason`.
 * @returns an empty list for a value that conforms
 */
export function departures(schema: z.ZodMiniType, value: unknown): string[] {
  const { error } = schema.safeParse(value, { error: localeError });
  return error ? departuresOf(error) : [];
}

function departuresOf({ issues }: Pick<z.core.$ZodError, 'issues'>): string[] {
  return issues.map(
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
  return soundOrThrow(name, schema.safeParse(value, { error: localeError }));
}

/**
 * What a reader of the file parses into the value.
 * @param name of the file that the value is for
 * @throws with every departure, as `conforming` does
 */
export function encoded<Schema extends z.ZodMiniType>(
  schema: Schema,
  name: string,
  value: z.output<Schema>,
): z.input<Schema> {
  return soundOrThrow(name, z.safeEncode(schema, value, { error: localeError }));
}

function soundOrThrow<Value>(name: string, result: z.core.util.SafeParseResult<Value>): Value {
  if (result.success) return result.data;
  throw new Error(`${name} breaks its schema:\n${departuresOf(result.error).join('\n')}`);
}
