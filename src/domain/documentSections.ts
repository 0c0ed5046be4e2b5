import type { DocumentRecord, Passage, Statement } from '../contract/documentRecord';

/** A passage with the statements and the damaged places of its line. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly statements: readonly Statement[];
}

/** The passages that stand under one heading, in the order of the document. */
export interface DocumentSection {
  /** Line of its first passage; tells sections of the same heading apart. */
  readonly line: number;
  readonly section: string | null;
  readonly heading: string | null;
  readonly passages: readonly ReadPassage[];
  readonly statements: number;
}

/**
 * A record's passages grouped by the heading that they stand under, with the statements found in each. A
 * statement goes to the passage of its line and place; where its line has none of its place, to the first.
 */
export function documentSections({ passages, statements }: DocumentRecord): DocumentSection[] {
  const taken = new Set<string>();
  const take = (passage: Passage, isFirst: boolean): Statement[] => {
    const found = statements.filter(
      ({ id, line, district }) =>
        !taken.has(id) &&
        line === passage.line &&
        (district === passage.district || (isFirst && !hasPassage(passages, line, district))),
    );
    for (const { id } of found) taken.add(id);
    return found;
  };
  const sections: { head: Passage; passages: ReadPassage[] }[] = [];
  let lineBefore: number | null = null;
  for (const passage of passages) {
    const last = sections.at(-1);
    const read = { passage, statements: take(passage, passage.line !== lineBefore) };
    lineBefore = passage.line;
    if (last && isSameHeading(last.head, passage)) last.passages.push(read);
    else sections.push({ head: passage, passages: [read] });
  }
  return sections.map(({ head, passages: own }) => ({
    line: head.line,
    section: head.section,
    heading: head.heading,
    passages: own,
    statements: own.reduce((sum, { statements: found }) => sum + found.length, 0),
  }));
}

function hasPassage(
  passages: readonly Passage[],
  line: number,
  district: Statement['district'],
): boolean {
  return passages.some((each) => each.line === line && each.district === district);
}

function isSameHeading(a: Passage, b: Passage): boolean {
  return a.section === b.section && a.heading === b.heading;
}
