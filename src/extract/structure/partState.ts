import type { RecordPlace } from '../../contract/places';
import type { Period } from '../../contract/vocabularies';
import { fiveYearPlanIn } from '../lexicon/fiveYearPlans';
import type { TextLine } from '../text/readText';
import type { Heading } from './headings';
import type { Metadata } from './metadata';
import { readBarePart, readPart, setsOutFrom, type Part } from './parts';
import { placeAsHeading } from './places';
import { yearsPlannedBy } from './planYear';

/** Under which headings, and in which part, a line of a document stands. */
export interface State {
  section: string | null;
  heading: string | null;
  period: Period;
  year: number;
  place: RecordPlace | null;
  headedAt: number;
  /** The last of the years ahead that the part's heading names. */
  yearsAhead: number | null;
  /** In a section on what a plan sets out from: its depth, and the part that goes on behind it. */
  aside: (Pick<State, 'period' | 'year'> & { readonly depth: number }) | null;
}

const FIVE_YEARS = 5;

/** Before any heading. */
export function stateAtStart(metadata: Metadata): State {
  return {
    section: null,
    heading: null,
    ...openingPart(metadata),
    place: null,
    headedAt: 0,
    yearsAhead: null,
    aside: null,
  };
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

const YEARS_AHEAD = /(?:今后|未来)五年/;
/** 「今后五年的目标和今年的工作」 sets out the year as well. */
const OF_YEAR_TOO = /今年|本年/;

/** The last of the five years ahead that a report's heading names: 「二、今后五年的目标任务」, 「“十四五”时期奋斗目标」. */
function yearsAhead(title: string, { date, planYear }: Metadata): number | null {
  const named = fiveYearPlanIn(title);
  if (named !== null && named >= planYear) return named;
  const ofOneYear = planYear <= Number(date.slice(0, 4)) + 1;
  return ofOneYear && YEARS_AHEAD.test(title) ? planYear + FIVE_YEARS - 1 : null;
}

/** The year by which a part of a plan is due whose heading names none. */
function dueByHeading({ title }: Heading, metadata: Metadata): number {
  return (OF_YEAR_TOO.test(title) ? null : yearsAhead(title, metadata)) ?? metadata.planYear;
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
export function unheadedPart(text: string, { kind, planYear }: Metadata): Part | null {
  const told = kind === 'news' ? null : YEAR_TOLD.exec(text);
  if (!told) return null;
  const year = told[1] === undefined ? planYear - 1 : Number(told[1]);
  if (year === planYear) return { period: 'plan', year, ofPartYear: false };
  return year === planYear - 1 ? { period: 'review', year, ofPartYear: false } : null;
}

/** The last year before those of a plan of several years. */
function yearBefore({ date, planYear, title }: Metadata): number {
  return yearsPlannedBy(title ?? '') === null
    ? Number(date.slice(0, 4)) - 1
    : planYear - FIVE_YEARS;
}

/** Plans that open with how things stand. */
const OF_YEARS = /规划|纲要|行动(?:计划|方案)|实施方案/;

/** Opens or closes a section on what a plan sets out from: it is told as a review, until a heading of its depth. */
function setAside(state: State, { depth, title }: Heading, metadata: Metadata): void {
  if (state.aside !== null && depth <= state.aside.depth) {
    Object.assign(state, { period: state.aside.period, year: state.aside.year, aside: null });
  }
  const opens = metadata.kind === 'plan' && OF_YEARS.test(metadata.title ?? '');
  if (!opens || state.aside !== null || state.period !== 'plan' || !setsOutFrom(title)) return;
  state.aside = { depth, period: state.period, year: state.year };
  const named = fiveYearPlanIn(title);
  state.period = 'review';
  state.year = named !== null && named < metadata.planYear ? named : yearBefore(metadata);
}

/** The part of a report or plan that a heading opens, or null. */
export function partOf({ level, title }: Heading): Part | null {
  return level === 1 ? readPart(title) : readBarePart(title);
}

/** Brings a heading's place, part and title into the state. */
export function openHeading(
  state: State,
  heading: Heading,
  line: TextLine,
  metadata: Metadata,
): void {
  state.headedAt = line.line;
  const place = placeAsHeading(line.text);
  if (place) {
    state.place = place;
    state.section = null;
    state.heading = heading.title;
    return;
  }
  setAside(state, heading, metadata);
  const part = state.aside === null ? (partOf(heading) ?? partOfYearOver(heading, metadata)) : null;
  // In a newspaper 「重点工作」 is any headline; a part that names its year is one of a report it prints.
  if (part && (metadata.kind !== 'news' || (heading.level === 1 && part.year !== null))) {
    state.period = part.period;
    state.year =
      part.year ??
      (part.period === 'review' ? reviewYear(part, metadata) : dueByHeading(heading, metadata));
    state.yearsAhead = part.period === 'plan' ? yearsAhead(heading.title, metadata) : null;
  }
  if (heading.level <= 2) state.section = heading.number;
  state.heading = heading.title;
}
