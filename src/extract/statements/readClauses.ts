import type { Passage, Statement } from '../../contract/documentRecord';
import type { Hedge } from '../../contract/vocabularies';
import type { ShapeReading } from '../figures/shape';
import type { DocumentContext, Segment, Span } from '../model';
import type { PlacedClause } from '../structure/attribution';
import { readClauseFigures, type DroppedFigure, type ReadFigure } from './clauseFigures';
import { figureStatement } from './figureStatement';
import { milestonesBeside, milestoneStatements } from './milestoneStatement';
import type { ReadonlyScores } from '../themes/terms';
import { sentencesOf, type ToldClause } from '../themes/toldClause';
import { SentenceWords } from './sentenceWords';
import type { Site } from './site';
import { kindOf, type ToldKind } from './tense';
import { begunAnew, dueBehind, triedBehind } from './behindSemicolon';
import { framesOf, NO_FRAME, type Frame, type FramesLeft } from './frame';

/** A clause with what it states and what was left out of it. */
export interface ClauseReading extends PlacedClause {
  readonly segment: Segment;
  readonly statements: readonly Statement[];
  readonly dropped: readonly DroppedFigure[];
  /** What its figures tell of, and why; null without any. */
  readonly told: ToldKind | null;
}

/** A sentence this short without a figure opens a subject: 「空气质量稳步提升。」 */
const LONGEST_TOPIC = 24;

/** A segment's clauses, and what one of the news leaves to the one after it. */
export interface SegmentReading {
  readonly clauses: readonly ClauseReading[];
  readonly left: FramesLeft | null;
}

/** What the clauses of a segment leave to those after them. */
interface Left {
  /** What the figures of the clause before were about. */
  readings: readonly ShapeReading[];
  /** What those of its sentence were about, up to now. */
  told: ShapeReading[];
  clause: ToldClause | null;
  /** What the short sentence that opened the subject tells of the themes. */
  topic: ReadonlyScores | null;
  /** The year by which what stands behind the semicolon is due. */
  due: number | null;
  /** What is tried for behind the semicolon. */
  tried: Hedge | null;
  /** What the first figure of the last sentence with any tells of. */
  head: Frame['kind'];
}

/**
 * Reads a segment clause by clause, in the order of the text.
 * @param before what the segment before it under its heading left said of the time; null for the first.
 */
export function readClauses(
  segment: Segment,
  told: readonly ToldClause[],
  passages: readonly Passage[],
  context: DocumentContext,
  before: FramesLeft | null,
): SegmentReading {
  const sentences = sentencesOf(told);
  // Parts of a report say themselves which time they tell of.
  const framed =
    segment.period === 'news' ? framesOf(segment, sentences.map(spanOf), context, before) : null;
  const left: Left = {
    readings: [],
    told: [],
    clause: null,
    topic: null,
    due: null,
    tried: null,
    head: null,
  };
  const clauses: ClauseReading[] = [];
  for (const [index, ofSentence] of sentences.entries()) {
    const sentence = spanOf(ofSentence);
    const words = new SentenceWords(segment.line.folded, sentence, ofSentence, context);
    if (opensTopic(segment, sentence)) left.topic = words.themes;
    left.clause = null;
    left.readings = left.readings.map(ofSentenceBefore);
    left.told = [];
    const { due } = left;
    left.due = dueBehind(segment, sentence, words, due);
    const tried = begunAnew(segment, sentence) ? null : left.tried;
    left.tried = triedBehind(segment, sentence, words, tried);
    const frame = framed?.frames[index] ?? NO_FRAME;
    const around: Around = {
      segment,
      passages,
      context,
      words,
      due,
      tried,
      frame,
      frameOfFigures: framed ? frameBehind(segment, sentence, frame, left) : frame,
    };
    const read = ofSentence.map((clause) => readClause(clause, around, left));
    for (const clause of read) clauses.push(clause);
    left.head = headOf(read) ?? left.head;
  }
  return { clauses, left: framed?.left ?? null };
}

/** 「包括渔港8座」, 「其中新建9座」: parts of what the sentence before counts. */
const PARTS = /^(?:其中|包括)/;
/** Another kind of the projects just counted. */
const NEXT_KIND = /^[^，。\d]{2,12}项目\d/;
/** 「渔港方面，推进…」 opens a list of what is done, or to be done, one sentence each. */
const LISTED = /^\p{Script=Han}{2,8}方面，/u;
const DOES = /^(?:完成|建成|新[建增改]|改造|建设|开工)/;

/** The frame of what a sentence counts that goes on with what the first figure before it tells of. */
function frameBehind(
  { line, start }: Segment,
  sentence: Span,
  frame: Frame,
  { head }: Left,
): Frame {
  if (head === null || frame.isOver) return frame;
  const words = line.folded.slice(sentence.start, sentence.end);
  // 「渔业项目82个；民生项目25个」
  const isNext = line.folded[sentence.start - 1] === '；' && frame.kind === null;
  if (PARTS.test(words) || (isNext && NEXT_KIND.test(words))) return { ...frame, kind: head };
  const isListed = frame.kind === null && head === 'target' && DOES.test(words);
  return isListed && LISTED.test(line.folded.slice(start, sentence.start))
    ? { ...frame, kind: head }
    : frame;
}

function headOf(clauses: readonly ClauseReading[]): Frame['kind'] {
  for (const { statements } of clauses)
    for (const { kind } of statements) if (kind !== 'milestone') return kind;
  return null;
}

/** What a clause shares with the others of its sentence. */
interface Around {
  readonly segment: Segment;
  readonly passages: readonly Passage[];
  readonly context: DocumentContext;
  readonly words: SentenceWords;
  readonly due: number | null;
  readonly tried: Hedge | null;
  readonly frame: Frame;
  /** The same for what is counted, which may go on with a count before it. */
  readonly frameOfFigures: Frame;
}

const NONE: readonly Statement[] = [];

function readClause(told: ToldClause, around: Around, left: Left): ClauseReading {
  const { clause, sentence, place, words } = told;
  const { segment, passages, context, due, tried, frame, frameOfFigures } = around;
  const { kept, dropped } = readClauseFigures(segment, sentence, clause, left);
  if (kept.length > 0) {
    left.readings = kept.map(({ reading }) => reading);
    for (const reading of left.readings) left.told.push(reading);
  }
  const clauseBefore = left.clause;
  left.clause = told;
  if (!place)
    return { segment, clause, sentence, place, words, dropped, statements: NONE, told: null };
  const site: Site = {
    segment,
    context,
    sentence,
    clause,
    words,
    clauseBefore,
    place,
    themes: passages.find(({ district }) => district === place)?.themes ?? [],
    topic: left.topic,
    due,
    tried,
    frame: kept.length > 0 ? frameOfFigures : frame,
    ofSentence: around.words,
  };
  const toldOf = kept.length > 0 ? kindOf(site) : null;
  const statements = statementsOf(kept, site, toldOf);
  return { segment, clause, sentence, place, words, dropped, statements, told: toldOf };
}

/** What the figures of a clause state, and the milestones that its words tell, beside them or alone. */
function statementsOf(
  kept: readonly ReadFigure[],
  site: Site,
  told: ToldKind | null,
): readonly Statement[] {
  if (told === null) return milestoneStatements(site);
  const counted = kept.map((figure) => figureStatement(figure, site, told.kind));
  const beside = milestonesBeside(
    site,
    kept.map(({ view }) => view.figure),
  );
  return beside.length === 0 ? counted : [...counted, ...beside];
}

function spanOf([first]: readonly ToldClause[]): Span {
  return first?.sentence ?? { start: 0, end: 0 };
}

function ofSentenceBefore(reading: ShapeReading): ShapeReading {
  return { ...reading, ofSentenceBefore: true };
}

function opensTopic(segment: Segment, { start, end }: Span): boolean {
  return end - start <= LONGEST_TOPIC && !/[，\d]/.test(segment.line.folded.slice(start, end));
}
