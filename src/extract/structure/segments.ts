import type { RecordPlace } from '../../contract/places';
import type { Segment } from '../model';
import type { TextLine } from '../text/readText';
import { isEditorial, numbersAnnex, startsAppendix } from './editorial';
import { readHeading } from './headings';
import { isListItem, textStart } from './listItems';
import type { Metadata } from './metadata';
import type { Part } from './parts';
import { openHeading, partOf, stateAtStart, unheadedPart } from './partState';
import { withUnmarkedParts } from './unmarkedParts';

/** A segment with the district that a heading above it names, if one does. */
export interface HeadedSegment extends Segment {
  readonly headedPlace: RecordPlace | null;
  /** Line of the heading above it; 0 for none. */
  readonly headedAt: number;
}

/** Cuts a document into paragraphs, each under its heading, part and district; leaves out what is not of it. */
export function segments(lines: readonly TextLine[], metadata: Metadata): readonly HeadedSegment[] {
  const found: HeadedSegment[] = [];
  const state = stateAtStart(metadata);
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
    if (heading) openHeading(state, heading, line, metadata);
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
      year: OF_OUTLINE.test(line.folded) ? (state.yearsAhead ?? state.year) : state.year,
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

/** 「《纲要》提出的主要指标是：…」, under a heading that sets out five years and their first one. */
const OF_OUTLINE = /^[^，。]{0,6}《[^》]{0,24}(?:纲要|规划|建议)》(?:中)?(?:提出|明确|确定)/;

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
