import type { DocumentSummary } from '../contract/siteIndex';

/** A document's title, or its first words in brackets where it has none. */
export function documentName(document: Pick<DocumentSummary, 'title' | 'opening'>): string {
  return document.title ?? `［${document.opening}…］`;
}
