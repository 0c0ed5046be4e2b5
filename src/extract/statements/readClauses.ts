import type { Passage, Statement } from '../../contract/documentRecord';
import type { ShapeReading } from '../figures/shape';
import type { DocumentContext, Segment, Span } from '../model';
import type { PlacedClause } from '../structure/attribution';
import { readClauseFigures, type DroppedFigure } from './clauseFigures';
import { figureStatement } from './figureStatement';
import { milestoneStatement } from './milestoneStatement';
import { sentenceWords, type SentenceWords } from './sentenceWords';
import type { Site } from './site';
import { kindOf } from './tense';
import { framesOf, NO_FRAME, type Frame } from './frame';

/** A clause with what it states and what was left out of it. */
export interface ClauseReading extends PlacedClause {
  readonly segment: Segment;
  readonly statements: readonly Statement[];
  readonly dropped: readonly DroppedFigure[];
}

/** A sentence this short without a figure opens a subject: 「空气质量稳步提升。」 */
const LONGEST_TOPIC = 24;

/** A segment's clauses, and the frame that it leaves to the one after it. */
export interface SegmentReading {
  readonly clauses: readonly ClauseReading[];
  readonly left: Frame;
}

/**
 * Reads a segment clause by clause, in the order of the text.
 * @param before what the segment before it left said of the time.
 */
export function readClauses(
  segment: Segment,
  placed: readonly PlacedClause[],
  passages: readonly Passage[],
  context: DocumentContext,
  before: Frame,
): SegmentReading {
  // Parts of a report say themselves which time they tell of.
  const { frames, left } =
    segment.period === 'news'
      ? framesOf(segment, [...new Set(placed.map(({ sentence }) => sentence))], context, before)
      : { frames: new Map<Span, Frame>(), left: NO_FRAME };
  const read = new Map<Span, SentenceWords>();
  let previous: readonly ShapeReading[] = [];
  let clauseBefore: Span | null = null;
  let topic = '';
  const clauses = placed.map(({ clause, sentence, place }): ClauseReading => {
    topic = topicOf(segment, sentence) ?? topic;
    const { kept, dropped } = readClauseFigures(segment, sentence, clause, previous);
    if (kept.length > 0) previous = kept.map(({ reading }) => reading);
    else previous = effortOf(segment, clause) ?? previous;
    const lastClause = clauseBefore;
    clauseBefore = clause;
    if (!place) return { segment, clause, sentence, place, statements: [], dropped };
    const ofSentence = () => {
      const known = read.get(sentence) ?? sentenceWords(segment.line.folded, sentence);
      read.set(sentence, known);
      return known;
    };
    const site: Site = {
      segment,
      context,
      sentence,
      clause,
      clauseBefore: lastClause && lastClause.start >= sentence.start ? lastClause : null,
      place,
      themes: passages.find(({ district }) => district === place)?.themes ?? [],
      topic,
      frame: frames.get(sentence) ?? NO_FRAME,
      ofSentence,
    };
    const told = kept.length > 0 ? kindOf(site) : null;
    const statements = told ? kept.map((figure) => figureStatement(figure, site, told)) : [];
    const milestone = kept.length === 0 ? milestoneStatement(site) : null;
    return {
      segment,
      clause,
      sentence,
      place,
      dropped,
      statements: milestone ? [milestone] : statements,
    };
  });
  return { clauses, left };
}

/** 「加大渔港建设力度，开工20个项目」: what the effort is for is what the clauses after it count. */
const EFFORT = /^(?:加大|加强|强化)([^，、]{3,12}?)(?:建设|供给|供应|改造|培育)力度$/;

function effortOf(segment: Segment, clause: Span): readonly ShapeReading[] | null {
  const words = segment.line.folded.slice(clause.start, clause.end);
  const thing = EFFORT.exec(words)?.[1];
  return thing === undefined ? null : [{ rule: 'effort', indicator: thing, subject: thing }];
}

function topicOf(segment: Segment, sentence: Span): string | null {
  if (sentence.end - sentence.start > LONGEST_TOPIC) return null;
  const words = segment.line.folded.slice(sentence.start, sentence.end);
  return /[，\d]/.test(words) ? null : words;
}
