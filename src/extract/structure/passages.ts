import type { Passage } from '../../contract/documentRecord';
import { MAX_QUOTE_CHARS } from '../../contract/fields';
import type { RecordPlace } from '../../contract/places';
import { weighThemes } from '../themes/weigh';
import type { PlacedClause } from './attribution';
import type { HeadedSegment } from './segments';

/** The parts of a paragraph that belong to one place each, in the order of their first clause. */
export function passagesOf(segment: HeadedSegment, placed: readonly PlacedClause[]): Passage[] {
  const wordsOf = new Map<RecordPlace | null, string[]>();
  for (const { clause, sentence, place } of placed) {
    const ends = clause.end + 1 >= sentence.end;
    const words = segment.line.folded.slice(clause.start, clause.end) + (ends ? '。' : '，');
    const earlier = wordsOf.get(place);
    if (earlier) earlier.push(words);
    else wordsOf.set(place, [words]);
  }
  const heading = segment.heading?.slice(0, MAX_QUOTE_CHARS) ?? null;
  return [...wordsOf].map(([district, words]) => {
    const text = words.join('');
    return {
      line: segment.line.line,
      district,
      section: segment.section,
      heading,
      year: segment.year,
      period: segment.period,
      chars: text.replace(/[\s，。]/g, '').length,
      themes: weighThemes(text, heading),
    };
  });
}
