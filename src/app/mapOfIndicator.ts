import type { Indicator, IndicatorFile, Point } from '../contract/comparison';
import type { Language } from '../contract/languages';
import type { Year } from '../contract/vocabularies';
import { indicatorMap, type IndicatorMap } from '../domain/indicatorMap';
import { indicatorOffers } from '../domain/indicatorOffers';
import { missingOf } from '../domain/missing';
import type { SiteTables } from '../domain/siteTables';
import { indicatorSubject } from '../features/map/indicatorSubject';
import type { MapSubject } from '../features/map/mapSubject';

interface MapOfIndicatorQuestion {
  readonly file: IndicatorFile;
  readonly tables: SiteTables;
  /** Undefined for what most districts state. */
  readonly indicator: string | undefined;
  readonly kind: Point['kind'];
  readonly year: Year | null;
  readonly language: Language;
}

export interface MapOfIndicator {
  readonly map: IndicatorMap;
  readonly subject: MapSubject;
}

/** One indicator on the map, with its words; null where it is not in the data. */
export function mapOfIndicator(question: MapOfIndicatorQuestion): MapOfIndicator | null {
  const { tables, kind, year, language } = question;
  const indicator = indicatorOf(question);
  if (!indicator) return null;
  const map = indicatorMap({
    ...{ indicator, kind, year },
    missing: (...asked) => missingOf(tables.documents, ...asked),
  });
  return { map, subject: indicatorSubject(map, tables.documentById, language) };
}

/** Where none is named, of all the years: another year does not change what is shown. */
function indicatorOf({ file, indicator, kind }: MapOfIndicatorQuestion): Indicator | undefined {
  const { indicators } = file;
  return indicator === undefined
    ? indicatorOffers(indicators, kind, null)[0]?.indicator
    : indicators.find(({ id }) => id === indicator);
}
