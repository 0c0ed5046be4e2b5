import type { RecordPlace } from '../../contract/places';
import type { Period } from '../../contract/vocabularies';
import type { Segment } from '../model';
import type { TextLine } from '../text/readText';
import { isEditorial, numbersAnnex, startsAppendix } from './editorial';
import { readHeading, type Heading } from './headings';
import { isListItem, textStart } from './listItems';
import type { Metadata } from './metadata';
import { readBarePart, readPart, type Part } from './parts';
import { placeAsHeading } from './places';
import { withUnmarkedParts } from './unmarkedParts';

/** A segment with the district that a heading above it names, if one does. */
export interface HeadedSegment extends Segment {
  readonly headedPlace: RecordPlace | null;
  /** Line of the heading above it; 0 for none. */
  readonly headedAt: number;
}

interface State {
  section: string | null;
  heading: string | null;
  period: Period;
  year: number;
  place: RecordPlace | null;
  headedAt: number;
}

/** Cuts a document into paragraphs, each under its heading, part and district; leaves out what is not of it. */
export function segments(lines: readonly TextLine[], metadata: Metadata): readonly HeadedSegment[] {
  const found: HeadedSegment[] = [];
  const state: State = {
    section: null,
    heading: null,
    ...openingPart(metadata),
    place: null,
    headedAt: 0,
  };
  const part = lines.findIndex((line) => partOpenedBy(line) !== null);
  const hasParts = part >= 0;
  const first = behindSalutation(lines, part, metadata);
  /** How many paragraphs stand above the heading that opens the plan. */
  let planAt: number | null = null;
  const issued = issuesAnnexes(lines);
  const titled = lines.findIndex(({ text }) => text === metadata.title);
  for (const [index, line] of lines.entries()) {
    // What stands before the first part is salutation.
    if (index < first) continue;
    if (issued && numbersAnnex(line.folded)) continue;
    if (startsAppendix(line.folded)) break;
    if (isEditorial(line.folded)) continue;
    const candidate = readHeading(line);
    const heading = candidate && !isListItem(lines, index, candidate) ? candidate : null;
    if (heading) open(state, heading, line, metadata);
    if (heading && partOf(heading)?.period === 'plan') planAt ??= found.length;
    const told = hasParts ? null : unheadedPart(line.folded, metadata);
    if (told) Object.assign(state, { period: told.period, year: told.year });
    const start = heading?.end ?? textStart(line);
    if (start >= line.text.length) continue;
    if (index === titled && found.length === 0) continue;
    found.push({
      line,
      start,
      end: line.text.length,
      section: state.section,
      heading: state.heading,
      period: state.period,
      year: state.year,
      headedPlace: state.place,
      headedAt: state.headedAt,
      expectedFrom: expectedFrom(line.folded, state.heading),
    });
  }
  // A summary looks back throughout.
  if (metadata.kind !== 'work-report' || metadata.reviewedYear !== null) return found;
  return withUnmarkedParts(found, planAt ?? found.length, metadata);
}

/** 「现将渔港任务清单印发给你们」 */
const ISSUES = /现将[^。]{0,60}(?:印发|下达)/;

/** Whether the annexes are what a document issues: it opens with one, or is the letter that goes before them. */
function issuesAnnexes(lines: readonly TextLine[]): boolean {
  const first = lines.findIndex(({ folded }) => numbersAnnex(folded));
  return (
    first === 0 || lines.slice(0, Math.max(0, first)).some(({ folded }) => ISSUES.test(folded))
  );
}

/** Before any heading of a part: a summary looks back, a plan or report ahead. */
function openingPart(metadata: Metadata): Pick<State, 'period' | 'year'> {
  if (metadata.kind === 'news') return { period: 'news', year: metadata.planYear };
  const { reviewedYear } = metadata;
  return reviewedYear === null
    ? { period: 'plan', year: metadata.planYear }
    : { period: 'review', year: reviewedYear };
}

/** 「一、上半年工作总结」 looks back on the year that is being planned, 「一、工作回顾」 on the one before. */
function reviewYear({ ofPartYear }: Part, { planYear }: Metadata): number {
  return ofPartYear ? planYear : planYear - 1;
}

/** 「二、今后五年的目标任务」, unless it sets out the year as well: 「今后五年的目标和今年的工作」. */
const YEARS_AHEAD = /(?:今后|未来)五年(?!.*(?:今年|本年))/;

/** The year by which a part of a plan is due: the last of the next five where its heading says so. */
function planEnd(title: string, { date, planYear }: Metadata): number {
  const ofOneYear = planYear <= Number(date.slice(0, 4)) + 1;
  return ofOneYear && YEARS_AHEAD.test(title) ? planYear + 4 : planYear;
}

/** 「主要预期目标是：」 makes all that follows in its paragraph an expectation, and a heading all under it. */
const EXPECTED_HEADING = /预期目标|预期性指标|努力目标/;

function expectedFrom(text: string, heading: string | null): number {
  if (EXPECTED_HEADING.test(heading ?? '')) return -1;
  const found = text.search(EXPECTED_HEADING);
  return found < 0 ? Infinity : found;
}

/** What introduces a report rather than states its goals. */
const GREETS = /各位|我代表|委托|会议上|^\S{0,20}报告$/;
/** Of a report; farther down those present are spoken to again. */
const GREETING_LINES = 8;

/**
 * The index of the first line behind the salutation: that of the first part's heading, but behind the greeting
 * alone where that is the plan's, which may follow a review that no heading opens.
 */
function behindSalutation(
  lines: readonly TextLine[],
  part: number,
  { kind, reviewedYear }: Metadata,
): number {
  const opening = lines[part];
  if (opening === undefined || kind === 'news' || reviewedYear !== null) return 0;
  const greets = ({ folded }: TextLine) => GREETS.test(folded);
  const before = lines.slice(0, part);
  if (partOpenedBy(opening)?.period === 'plan')
    return before.slice(0, GREETING_LINES).findLastIndex(greets) + 1;
  return before.some(greets) ? part : 0;
}

function partOpenedBy(line: TextLine): Part | null {
  const heading = readHeading(line);
  return heading && partOf(heading);
}

/** 「一、团结奋斗，2024年现代化建设迈出新步伐」 in a report that plans 2025: what is told of a year that is over. */
function partOfYearOver({ level, title }: Heading, { kind, planYear }: Metadata): Part | null {
  const year = Number(/(20\d{2})年/.exec(title)?.[1] ?? NaN);
  return kind !== 'news' && level === 1 && year === planYear - 1
    ? { period: 'review', year, ofPartYear: false }
    : null;
}

/** 「2019年是新中国成立70周年。一年来，…」, 「过去一年，…」: a review that no heading opens. */
const YEAR_TOLD = /^(?:(20\d{2})年是|(?:过去的?一年|一年来|这一年)，)/;

/** What a paragraph before any part's heading tells of by its first words; null where it does not say. */
function unheadedPart(text: string, { kind, planYear }: Metadata): Part | null {
  const told = kind === 'news' ? null : YEAR_TOLD.exec(text);
  if (!told) return null;
  const year = told[1] === undefined ? planYear - 1 : Number(told[1]);
  if (year === planYear) return { period: 'plan', year, ofPartYear: false };
  return year === planYear - 1 ? { period: 'review', year, ofPartYear: false } : null;
}

function partOf({ level, title }: Heading): Part | null {
  return level === 1 ? readPart(title) : readBarePart(title);
}

function open(state: State, heading: Heading, line: TextLine, metadata: Metadata): void {
  state.headedAt = line.line;
  const place = placeAsHeading(line.text);
  if (place) {
    state.place = place;
    state.section = null;
    state.heading = heading.title;
    return;
  }
  const part = partOf(heading) ?? partOfYearOver(heading, metadata);
  // In a newspaper 「重点工作」 is any headline; a part that names its year is one of a report it prints.
  if (part && (metadata.kind !== 'news' || (heading.level === 1 && part.year !== null))) {
    state.period = part.period;
    state.year =
      part.year ??
      (part.period === 'review' ? reviewYear(part, metadata) : planEnd(heading.title, metadata));
  }
  if (heading.level <= 2) state.section = heading.number;
  state.heading = heading.title;
}
