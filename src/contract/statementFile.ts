import * as z from 'zod/mini';
import { documentSummarySchema, locatedStatementSchema } from './siteIndex';

/** `statements.json`: all statements, and the documents that they stand in. */
export const statementFileSchema = z.strictObject({
  documents: z.array(documentSummarySchema),
  statements: z.array(locatedStatementSchema),
});

export type StatementFile = z.infer<typeof statementFileSchema>;
