import * as z from 'zod/mini';
import { anyYearSchema, documentIdSchema, placeSchema } from './fields';
import { DOCUMENT_KINDS } from './vocabularies';

/** What may stand for a place. `all`: it goes through the districts one by one; `several`: it is about some of them. */
export const MANY_PLACES = ['several', 'all'] as const;

/** A document that is known to exist, read or not. */
export const knownDocumentSchema = z.strictObject({
  district: z.union([placeSchema, z.enum(MANY_PLACES)]),
  year: anyYearSchema,
  kind: z.enum(DOCUMENT_KINDS),
  publisher: z.string().check(z.minLength(1)),
  url: z.url(),
  /** Its record, once it is read. */
  document: z.nullable(documentIdSchema),
});

/** `known-documents.json` */
export const knownDocumentFileSchema = z.strictObject({
  documents: z.array(knownDocumentSchema),
});

export type KnownDocument = z.infer<typeof knownDocumentSchema>;
