import type { DocumentRecord, Passage, Statement } from '../contract/documentRecord';
import { DISTRICT_SLUGS, type RecordPlace } from '../contract/places';
import type { Sidecar } from '../contract/sidecar';
import { documentId } from './identity';
import { mentionsOf } from './indicators/mentions';
import type { DocumentContext } from './model';
import { problemsOf, type SourceProblem } from './problems';
import { placeClauses } from './structure/attribution';
import { readMetadata, type Metadata } from './structure/metadata';
import { segments } from './structure/segments';
import { passagesOf } from './structure/passages';
import { NO_FRAME, type Frame } from './statements/frame';
import { readClauses, type ClauseReading } from './statements/readClauses';
import { readText, type NormalisedText } from './text/readText';

/**
 * Raised whenever the rules find something else in the same text, so that records say which rules made
 * them: the date of the change.
 */
export const RULES_VERSION = '2026-11-24';

export interface SourceFile {
  /** Name inside the corpus folder. */
  readonly file: string;
  readonly text: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly sidecar: Sidecar;
}

const OPENING_CHARS = 24;
const OPENING_LINES = 8;
/** Titles of news that sets out a year's plans rather than reports what happened. */
const PLANNING_TITLE =
  /20\d\d这么干|重点工作|工作要点|新春第一会|怎么干|施政|新一年|工作部署|(?:20\d\d年?|今年)的?(?:目标|工作重点|任务)|(?:民生实事|实事项目|重点民生项目|办好[^，。]{0,6}实事|主要目标|预期目标|目标任务)(?!.*(?:完成|兑现|成绩|收官))/;
const LOOKS_BACK = /总结|回顾/;
/** The same told by the opening: a meeting that plans a year. */
const PLANNING_OPENING =
  /(?:部署|安排|谋划)[^。]{0,12}20\d\d年|20\d\d年[^。]{0,12}(?:重点工作|工作要点|工作安排)|新一年/;

export interface ReadDocument {
  readonly text: NormalisedText;
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
  readonly clauses: readonly ClauseReading[];
}

/**
 * One document read clause by clause. The ordered list of stages:
 * text → metadata → segments → placed clauses → passages → statements.
 */
export function readDocument({ text: source, sidecar }: SourceFile): ReadDocument {
  const text = readText(source);
  const metadata = readMetadata(text, sidecar);
  const context = contextOf(text, metadata);
  let before: { readonly heading: string | null; readonly frame: Frame } | null = null;
  const read = segments(text.lines, metadata).map((segment) => {
    const placed = placeClauses(segment, context);
    const passages = passagesOf(segment, placed);
    // A new heading begins anew.
    const frame: Frame = before?.heading === segment.heading ? before.frame : NO_FRAME;
    const { clauses, left } = readClauses(segment, placed, passages, context, frame);
    before = { heading: segment.heading, frame: left };
    return { passages, clauses };
  });
  return {
    text,
    metadata,
    passages: read.flatMap(({ passages }) => passages),
    clauses: read.flatMap(({ clauses }) => clauses),
  };
}

/** A document's record, with what keeps it from standing in the site. */
export interface Extraction {
  readonly record: DocumentRecord;
  readonly problems: readonly SourceProblem[];
}

/**
 * One document → its record.
 * Pure: runs at build time, in a worker and in tests; reads any string without an exception.
 */
export function extract(source: SourceFile): Extraction {
  const { text, metadata, passages, clauses } = readDocument(source);
  return {
    record: {
      rules: RULES_VERSION,
      document: describe(source, text, metadata, passages),
      statements: distinct(clauses.flatMap(({ statements }) => statements)),
      passages: [...passages],
      mentions: mentionsOf(clauses),
    },
    problems: problemsOf(metadata, passages),
  };
}

/** The record alone, of a document whatever it lacks. */
export function extractDocument(source: SourceFile): DocumentRecord {
  return extract(source).record;
}

function contextOf(text: NormalisedText, metadata: Metadata): DocumentContext {
  const opening = text.lines
    .slice(0, OPENING_LINES)
    .flatMap(({ text: words }) => words.split('。'));
  const documentYear = Number(metadata.date.slice(0, 4));
  return {
    kind: metadata.kind,
    issuer: metadata.issuer,
    homePlace: metadata.subject,
    planYear: metadata.planYear,
    documentYear,
    looksAhead:
      metadata.kind !== 'news' ||
      metadata.planYear > documentYear ||
      PLANNING_TITLE.test(metadata.title ?? '') ||
      opening.some((words) => PLANNING_OPENING.test(words) && !LOOKS_BACK.test(words)),
  };
}

function describe(
  source: SourceFile,
  text: NormalisedText,
  metadata: Metadata,
  passages: readonly Passage[],
): DocumentRecord['document'] {
  const speaker = metadata.issuerPlace ?? metadata.issuer;
  const named = new Set<RecordPlace | null>(passages.map(({ district }) => district));
  return {
    id: documentId(metadata.date, speaker, metadata.kind, source.file),
    issuer: metadata.issuer,
    issuerPlace: metadata.issuerPlace,
    file: source.file,
    title: metadata.title,
    opening: (text.lines[0]?.text ?? '').slice(0, OPENING_CHARS),
    publisher: metadata.publisher,
    date: metadata.date,
    kind: metadata.kind,
    planYear: metadata.planYear,
    address: metadata.address,
    license: metadata.license,
    sha256: source.sha256,
    chars: text.lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0),
    districts: [...DISTRICT_SLUGS, 'shenzhen' as const].filter((slug) => named.has(slug)),
    repairs: text.repairs,
    damaged: [...text.damaged],
  };
}

/** The same words twice make two statements: the second and later take a number. */
function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => {
    const count = (seen.get(statement.id) ?? 0) + 1;
    seen.set(statement.id, count);
    return count === 1 ? statement : { ...statement, id: `${statement.id}-${String(count)}` };
  });
}
