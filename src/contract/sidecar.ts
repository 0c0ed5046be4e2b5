import * as z from 'zod/mini';
import { anyYearSchema, partialDateSchema, placeSchema } from './fields';
import { DOCUMENT_KINDS, ISSUERS } from './vocabularies';

/** `NAME.meta.yaml` beside a document: its keys win over what the text says. */
export const sidecarSchema = z.strictObject({
  title: z.optional(z.string().check(z.minLength(1))),
  publisher: z.optional(z.string().check(z.minLength(1))),
  date: z.optional(partialDateSchema),
  url: z.optional(z.url()),
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  planYear: z.optional(anyYearSchema),
  issuer: z.optional(z.enum(ISSUERS)),
  /** Every statement that names no other place belongs to it. */
  district: z.optional(placeSchema),
  license: z.optional(z.string()),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
