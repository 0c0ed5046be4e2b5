import type { Language } from '../../contract/languages';
import type { DistrictSlug } from '../../contract/places';
import type { Level } from '../../domain/classes';

/** How an area is filled: in a class, or in a pattern that says why it has none. */
export type AreaFill = Level | 'plain' | 'too-little' | 'no-source';

/** What the card of an area says besides its name. */
export interface CardWords {
  readonly period: string;
  /** Before the value, or in its place. */
  readonly about: string;
  readonly value: string | null;
  readonly lines: readonly string[];
  /** The document's own words. */
  readonly quote: string | null;
}

/** All that is said of one district, in the reader's language. */
export interface AreaWords {
  readonly slug: DistrictSlug;
  readonly fill: AreaFill;
  /** Below the name on the map, in a few characters. */
  readonly label: string;
  /** Below that, smaller: who speaks where it is not the district, and of which year; '' for nothing. */
  readonly labelNote: string;
  /** In the list. */
  readonly value: string;
  /** Smaller, behind the value of the list. */
  readonly aside: string;
  /** Whether the value is one, rather than a word on why there is none. */
  readonly hasValue: boolean;
  /** 0 to 1 of the largest; null where the list draws no bar. */
  readonly bar: number | null;
  /** What a screen reader hears: name, value, remarks. */
  readonly spoken: string;
  /** Id of the statement whose words the value is; null where it is no single figure of one. */
  readonly statement: string | null;
  readonly card: CardWords;
}

export interface LegendEntry {
  readonly fill: AreaFill;
  readonly words: string;
}

/** What map, list, card, legend and CSV show, whatever is measured; they draw it and decide nothing. */
export interface MapSubject {
  /** What is measured, without the years. */
  readonly title: string;
  readonly titleIn: (language: Language) => string;
  readonly areas: readonly AreaWords[];
  readonly legend: {
    readonly title: string;
    readonly entries: readonly LegendEntry[];
    readonly note: string;
  };
  /** Bars in the list where lengths tell; else each district's colour. */
  readonly hasBars: boolean;
  readonly download:
    { readonly file: string; readonly content: () => string | Promise<string> } | undefined;
}
