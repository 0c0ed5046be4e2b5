import type { DocumentRecord, Passage, Statement } from '../contract/documentRecord';
import { DISTRICT_SLUGS, type RecordPlace } from '../contract/places';
import type { Sidecar } from '../contract/sidecar';
import { documentId } from './identity';
import { mentionsOf } from './indicators/mentions';
import type { DocumentContext } from './model';
import { problemsOf, type SourceProblem } from './problems';
import { placeClauses } from './structure/attribution';
import { readMetadata, type Metadata } from './structure/metadata';
import { outlookOf } from './structure/outlook';
import { segments } from './structure/segments';
import { passagesOf } from './themes/passages';
import type { FramesLeft } from './statements/frame';
import { readClauses, type ClauseReading } from './statements/readClauses';
import { withHeadingsThemes } from './themes/silentPassages';
import { tellThemes } from './themes/toldClause';
import { readText, type NormalisedText } from './text/readText';

/**
 * Raised whenever the rules find something else in the same text, so that records say which rules made
 * them: the date of the change, with a number behind it from the second one of a day on.
 */
export const RULES_VERSION = '2026-12-01.11';

export interface SourceFile {
  /** Name inside the corpus folder. */
  readonly file: string;
  readonly text: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly sidecar: Sidecar;
}

const OPENING_CHARS = 24;

export interface ReadDocument {
  readonly text: NormalisedText;
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
  readonly clauses: readonly ClauseReading[];
}

/**
 * One document read clause by clause. The ordered list of stages:
 * text → metadata → segments → placed clauses → their themes → passages → statements.
 */
export function readDocument({ file, text: source, sidecar }: SourceFile): ReadDocument {
  const text = readText(source);
  const metadata = readMetadata(text, sidecar);
  const context = contextOf(text, metadata, file);
  const found = segments(text.lines, metadata);
  // Stage by stage, not segment by segment: what a stage looks up stays at hand while it runs.
  const placed = found.map((segment) => placeClauses(segment, context));
  const told = placed.map(tellThemes);
  const passages = found.map((segment, index) => passagesOf(segment, told[index] ?? []));
  const clauses: ClauseReading[] = [];
  let before: { readonly headedAt: number; readonly left: FramesLeft | null } | null = null;
  const themed = withHeadingsThemes(found, passages);
  for (const [index, segment] of found.entries()) {
    // A new heading begins anew, unless what stands before it opened a list of headings.
    const goesOn = before?.headedAt === segment.headedAt || before?.left?.outlastsHeadings;
    const left = goesOn ? (before?.left ?? null) : null;
    const ofSegment = themed[index] ?? [];
    const read = readClauses(segment, told[index] ?? [], ofSegment, context, left);
    before = { headedAt: segment.headedAt, left: read.left };
    for (const clause of read.clauses) clauses.push(clause);
  }
  return { text, metadata, passages: passages.flat(), clauses };
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
      statements: distinct(clauses),
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

function contextOf(text: NormalisedText, metadata: Metadata, file: string): DocumentContext {
  return {
    id: idOf(metadata, file),
    kind: metadata.kind,
    title: metadata.title,
    issuer: metadata.issuer,
    homePlace: metadata.subject,
    planYear: metadata.planYear,
    documentYear: Number(metadata.date.slice(0, 4)),
    documentMonth: Number(metadata.date.slice(5, 7)) || null,
    documentDay: Number(metadata.date.slice(8, 10)) || null,
    ...outlookOf(text, metadata),
  };
}

function idOf({ date, issuerPlace, issuer, kind }: Metadata, file: string): string {
  return documentId(date, issuerPlace ?? issuer, kind, file);
}

function describe(
  source: SourceFile,
  text: NormalisedText,
  metadata: Metadata,
  passages: readonly Passage[],
): DocumentRecord['document'] {
  const named = new Set<RecordPlace | null>(passages.map(({ district }) => district));
  return {
    id: idOf(metadata, source.file),
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
function distinct(clauses: readonly ClauseReading[]): Statement[] {
  const seen = new Map<string, number>();
  const told: Statement[] = [];
  for (const { statements } of clauses)
    for (const statement of statements) {
      const count = (seen.get(statement.id) ?? 0) + 1;
      seen.set(statement.id, count);
      told.push(count === 1 ? statement : { ...statement, id: `${statement.id}-${String(count)}` });
    }
  return told;
}
