import type { Passage } from '../../contract/documentRecord';
import { MAX_QUOTE_CHARS } from '../../contract/fields';
import type { RecordPlace } from '../../contract/places';
import type { ToldClause } from './toldClause';
import { weighThemes } from './weigh';
import type { HeadedSegment } from '../structure/segments';

/** The parts of a paragraph that belong to one place each, in the order of their first clause. */
export function passagesOf(segment: HeadedSegment, told: readonly ToldClause[]): Passage[] {
  const clausesOf = new Map<RecordPlace | null, ToldClause[]>();
  for (const clause of told) {
    const earlier = clausesOf.get(clause.place);
    if (earlier) earlier.push(clause);
    else clausesOf.set(clause.place, [clause]);
  }
  const heading = segment.heading?.slice(0, MAX_QUOTE_CHARS) ?? null;
  return [...clausesOf].map(([district, clauses]) => ({
    line: segment.line.line,
    district,
    section: segment.section,
    heading,
    year: segment.year,
    period: segment.period,
    chars: clauses.reduce((sum, { words }) => sum + written(words), 0),
    themes: weighThemes(clauses, heading),
  }));
}

/** How many characters of a clause are no blanks or marks. */
function written(words: string): number {
  return /[\s，。]/.test(words) ? words.replace(/[\s，。]/g, '').length : words.length;
}
