import type { Bound, DocumentKind, Issuer, Period } from '../contract/vocabularies';
import type { RecordPlace } from '../contract/places';
import type { Numeral } from './numerals/numeral';
import type { UnitClass } from './numerals/unit';
import type { TextLine } from './text/readText';

/** A run of a line, offsets in its text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of a line that one heading, period and place govern. */
export interface Segment extends Span {
  readonly line: TextLine;
  readonly section: string | null;
  readonly heading: string | null;
  readonly period: Period;
  /** The year it plans or looks back on. */
  readonly year: number;
  /** From here on in the line all is put as an expectation; Infinity where nothing is. */
  readonly expectedFrom: number;
}

/** A numeral with its unit and what bounds it, before anyone asked whether it states anything. */
export interface Figure extends Span {
  readonly numeral: Numeral;
  /** In `unit`; NaN where the digits are damaged. */
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly unitClass: UnitClass | 'none';
  readonly bound: Bound;
  /** Where the bounding words before the numeral begin; `start` where there are none. */
  readonly boundStart: number;
  readonly damaged: boolean;
  /** Below zero, as 「增长-2%」: its value is positive, and its indicator says a fall. */
  readonly isFall: boolean;
}

/** What a rule may look at around a figure. All offsets are of the line. */
export interface FigureView {
  readonly segment: Segment;
  /** The line in one width. */
  readonly text: string;
  readonly sentence: Span;
  readonly clause: Span;
  readonly figure: Figure;
  /** All figures of the clause, in order. */
  readonly clauseFigures: readonly Figure[];
  /** From the clause's start to the figure, without the words that bound it. */
  readonly before: string;
  /** From the figure's end to the clause's. */
  readonly after: string;
}

export interface DocumentContext {
  /** Of its record, and what its statements' ids begin from. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly issuer: Issuer;
  /** Whose government speaks, or whom the sidecar names. */
  readonly homePlace: RecordPlace | null;
  readonly planYear: number;
  /** The year the document is from. */
  readonly documentYear: number;
  /** Null where only its year is known. */
  readonly documentMonth: number | null;
  /** Null where its day is not known. */
  readonly documentDay: number | null;
  readonly title: string | null;
  /** A newspaper that sets out plans rather than reports events. */
  readonly looksAhead: boolean;
  /** The year of what a newspaper reports without a date. */
  readonly toldYear: number;
  /** The year that a newspaper's title looks back on, or null. */
  readonly titledReview: number | null;
}
