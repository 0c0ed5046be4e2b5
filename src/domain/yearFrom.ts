import type { Statement } from '../contract/documentRecord';
import type { DocumentSummary } from '../contract/siteIndex';

/** Where a statement's year comes from: its text, or else the year that its document plans or looks back on. */
export function yearFrom(
  { yearStated, year }: Pick<Statement, 'yearStated' | 'year'>,
  document: Pick<DocumentSummary, 'planYear'> | undefined,
): 'text' | 'plan' | 'review' {
  if (yearStated) return 'text';
  return document && year < document.planYear ? 'review' : 'plan';
}
