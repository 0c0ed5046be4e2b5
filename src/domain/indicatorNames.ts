import type { IndicatorFile } from '../contract/comparison';
import type { LocatedStatement } from '../contract/siteIndex';

/** The English names of the indicators that statements are points of, where one is known. */
export type EnglishNames = ReadonlyMap<string, string>;

export function englishNames({ indicators }: IndicatorFile): EnglishNames {
  const names = new Map<string, string>();
  for (const { en, points } of indicators)
    if (en !== null)
      for (const { document, statement } of points) names.set(keyOf(document, statement), en);
  return names;
}

/** @returns null where only the document's own Chinese phrase is known. */
export function englishName(
  names: EnglishNames | undefined,
  { document, id }: Pick<LocatedStatement, 'document' | 'id'>,
): string | null {
  return names?.get(keyOf(document, id)) ?? null;
}

/** A statement's id is its own within its document. */
function keyOf(document: string, statement: string): string {
  return `${document} ${statement}`;
}
