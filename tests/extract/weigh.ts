import type { ThemeWeight } from '../../src/contract/fields';
import { clauses, sentences } from '../../src/extract/structure/clauses';
import { tellThemes } from '../../src/extract/themes/toldClause';
import { weighThemes } from '../../src/extract/themes/weigh';

/** The themes of a text as one passage. */
export function weigh(text: string, heading: string | null = null): ThemeWeight[] {
  const placed = sentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    clauses(text, sentence).map((clause) => ({
      clause,
      sentence,
      place: null,
      words: text.slice(clause.start, clause.end),
    })),
  );
  return weighThemes(tellThemes(placed), heading);
}
