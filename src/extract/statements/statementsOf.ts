import type { Passage, Statement } from '../../contract/documentRecord';
import type { ShapeReading } from '../figures/shape';
import type { DocumentContext, Segment, Span } from '../model';
import type { PlacedClause } from '../structure/attribution';
import { readClauseFigures } from './clauseFigures';
import { figureStatement } from './figureStatement';
import { milestoneStatement } from './milestoneStatement';
import type { Site } from './site';
import { toldBefore } from './tense';

/** A sentence this short without a figure opens a subject: 「空气质量稳步提升。」 */
const LONGEST_TOPIC = 24;

/** All that a segment states, in the order of the text. */
export function statementsOf(
  segment: Segment,
  placed: readonly PlacedClause[],
  passages: readonly Passage[],
  context: DocumentContext,
): Statement[] {
  const told = toldBefore(segment, [...new Set(placed.map(({ sentence }) => sentence))]);
  const statements: Statement[] = [];
  let previous: ShapeReading | null = null;
  let clauseBefore: Span | null = null;
  let topic = '';
  for (const { clause, sentence, place } of placed) {
    topic = topicOf(segment, sentence) ?? topic;
    const { kept } = readClauseFigures(segment, sentence, clause, previous);
    previous = kept.at(-1)?.reading ?? previous;
    if (place) {
      const site: Site = {
        segment,
        context,
        sentence,
        clause,
        clauseBefore: clauseBefore && clauseBefore.start >= sentence.start ? clauseBefore : null,
        place,
        themes: passages.find(({ district }) => district === place)?.themes ?? [],
        topic,
        told,
      };
      statements.push(...kept.map((figure) => figureStatement(figure, site)));
      const milestone = kept.length === 0 ? milestoneStatement(site) : null;
      if (milestone) statements.push(milestone);
    }
    clauseBefore = clause;
  }
  return statements;
}

function topicOf(segment: Segment, sentence: Span): string | null {
  const words = segment.line.folded.slice(sentence.start, sentence.end);
  return words.length <= LONGEST_TOPIC && !/[，\d]/.test(words) ? words : null;
}
