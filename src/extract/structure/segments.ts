import type { RecordPlace } from '../../contract/places';
import type { Period } from '../../contract/vocabularies';
import type { Segment } from '../model';
import type { TextLine } from '../text/readText';
import { isEditorial, startsAppendix } from './editorial';
import { readHeading, type Heading } from './headings';
import type { Metadata } from './metadata';
import { readBarePart, readPart, type Part } from './parts';
import { placeAsHeading } from './places';

/** A segment with the district that a heading above it names, if one does. */
export interface HeadedSegment extends Segment {
  readonly headedPlace: RecordPlace | null;
}

interface State {
  section: string | null;
  heading: string | null;
  period: Period;
  year: number;
  place: RecordPlace | null;
}

/** Cuts a document into paragraphs, each under its heading, part and district; leaves out what is not of it. */
export function segments(lines: readonly TextLine[], metadata: Metadata): HeadedSegment[] {
  const found: HeadedSegment[] = [];
  const state: State = {
    section: null,
    heading: null,
    period: metadata.kind === 'news' ? 'news' : 'plan',
    year: metadata.planYear,
    place: null,
  };
  const first = metadata.kind === 'news' ? 0 : Math.max(0, lines.findIndex(opensPart));
  for (const [index, line] of lines.entries()) {
    // What stands before the first part is salutation.
    if (index < first) continue;
    if (startsAppendix(line.folded)) break;
    if (isEditorial(line.folded)) continue;
    const heading = readHeading(line);
    if (heading) open(state, heading, line, metadata);
    const start = heading?.end ?? 0;
    if (start >= line.text.length) continue;
    if (index === 0 && line.text === metadata.title) continue;
    found.push({
      line,
      start,
      end: line.text.length,
      section: state.section,
      heading: state.heading,
      period: state.period,
      year: state.year,
      headedPlace: state.place,
      expectedFrom: expectedFrom(line.folded, state.heading),
    });
  }
  return found;
}

/** 「主要预期目标是：」 makes all that follows in its paragraph an expectation, and a heading all under it. */
const EXPECTED = '预期目标';

function expectedFrom(text: string, heading: string | null): number {
  if (heading?.includes(EXPECTED)) return -1;
  const found = text.indexOf(EXPECTED);
  return found < 0 ? Infinity : found;
}

function opensPart(line: TextLine): boolean {
  const heading = readHeading(line);
  return heading !== null && partOf(heading) !== null;
}

function partOf({ level, title }: Heading): Part | null {
  return level === 1 ? readPart(title) : readBarePart(title);
}

function open(state: State, heading: Heading, line: TextLine, metadata: Metadata): void {
  const place = placeAsHeading(line.text);
  if (place) {
    state.place = place;
    state.section = null;
    state.heading = heading.title;
    return;
  }
  if (metadata.kind !== 'news') {
    const part = partOf(heading);
    if (part) {
      state.period = part.period;
      state.year =
        part.year ?? (part.period === 'review' ? metadata.planYear - 1 : metadata.planYear);
    }
  }
  if (heading.level <= 2) state.section = heading.number;
  state.heading = heading.title;
}
