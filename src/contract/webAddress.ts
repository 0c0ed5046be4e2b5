import * as z from 'zod/mini';

/**
 * Where a document was published, in two parts. The records promise no run of more than 60 characters of a
 * source; some sources carry their own address, and a whole one can be longer than that.
 */
export const webAddressSchema = z.strictObject({
  /** Scheme and host: https://www.example.org */
  site: z.string().check(z.regex(/^https?:\/\/[^/\s]+$/)),
  /** From the first slash on. */
  path: z.string().check(z.regex(/^\/\S*$/)),
});

export type WebAddress = z.infer<typeof webAddressSchema>;

export function wholeAddress(address: WebAddress | null): string | null {
  return address && address.site + address.path;
}

/** The two parts of an http(s) address; null for anything else. */
export function splitAddress(url: string): WebAddress | null {
  const parts = /^(https?:\/\/[^/\s]+)(\/\S*)?$/.exec(url);
  return parts?.[1] === undefined ? null : { site: parts[1], path: parts[2] ?? '/' };
}
