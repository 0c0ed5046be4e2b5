import * as z from 'zod/mini';

/**
 * The values of a JSON Lines text, without its empty lines.
 * @param name of the text in messages
 * @throws Error that names the text and the line of the first value that is no JSON or breaks the schema
 */
export function parseJsonLines<Schema extends z.ZodMiniType>(
  jsonLines: string,
  schema: Schema,
  name: string,
): z.infer<Schema>[] {
  return jsonLines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (why: string) => new Error(`${name}, line ${index + 1}: ${why}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw fail('no valid JSON');
    }
    const parsed = z.safeParse(schema, value);
    if (!parsed.success) throw fail(z.prettifyError(parsed.error));
    return [parsed.data];
  });
}
