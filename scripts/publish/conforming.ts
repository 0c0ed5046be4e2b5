import * as z from 'zod/mini';

const { localeError } = z.locales.en();

/** What a schema makes of a value, or everything in which the value departs from it, as `path: reason`. */
export type Checked<Value> =
  | { readonly value: Value; readonly departures?: never }
  | { readonly value?: never; readonly departures: readonly string[] };

/** A value from outside, parsed: what is wrong with it is for a person to mend. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Checked<z.infer<Schema>> {
  const result = z.safeParse(schema, value, { error: localeError });
  return result.success ? { value: result.data } : { departures: departuresOf(result.error) };
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
