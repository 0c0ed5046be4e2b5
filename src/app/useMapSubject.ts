import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorFile, Point } from '../contract/comparison';
import { DISTRICT_SLUGS } from '../contract/places';
import { indicatorsQuery } from '../data/queries';
import type { IndicatorMap } from '../domain/indicatorMap';
import { readArea } from '../domain/mapReading';
import { figureKindOf, type Measure } from '../domain/measures';
import type { SiteTables } from '../domain/siteTables';
import type { MapSubject } from '../features/map/mapSubject';
import { pendingSubject } from '../features/map/pendingSubject';
import { textSubject } from '../features/map/textSubject';
import { useCount } from '../i18n/useCount';
import { useLanguage, useText } from '../i18n/useText';
import { measureOf, textMeasureOf, type UrlState } from '../state/urlState';

/** What makes a map of an indicator comes with the first that is asked for. */
const MAKER = queryOptions({
  queryKey: ['mapOfIndicator'],
  queryFn: () => import('./mapOfIndicator'),
});

/** What the map shows of an indicator, once it is there. */
export interface ChosenIndicator {
  readonly kind: Point['kind'];
  readonly file: UseQueryResult<IndicatorFile>;
  readonly maker: UseQueryResult;
  /** Null while it loads. */
  readonly map: IndicatorMap | null;
}

export interface ShownMap {
  readonly subject: MapSubject;
  /** What colours the map; not what the address asks for where that is not in the data. */
  readonly measure: Measure;
  /** Null for measures of the text. */
  readonly indicator: ChosenIndicator | null;
  /** Id of an indicator that the address asks for and the data do not have. */
  readonly unknown: string | null;
}

/** What the address asks the map to show, in the reader's language. */
export function useMapSubject(
  tables: SiteTables,
  state: Pick<UrlState, 'measure' | 'theme' | 'indicator' | 'year'>,
): ShownMap {
  const { indicator: id, year = null } = state;
  const text = useText();
  const language = useLanguage();
  const count = useCount();
  const asked = measureOf(state);
  const kind = figureKindOf(asked);
  const file = useQuery({ ...indicatorsQuery(), enabled: kind !== null });
  const maker = useQuery({ ...MAKER, enabled: kind !== null });
  // Undefined while it loads, null where the data do not have it.
  const made = useMemo(
    () =>
      kind !== null && file.data && maker.data
        ? maker.data.mapOfIndicator({
            ...{ tables, kind, year, language },
            file: file.data,
            indicator: id,
          })
        : undefined,
    [tables, kind, year, language, id, file.data, maker.data],
  );
  const measure = textMeasureOf(state);
  const isOfText = kind === null || made === null;
  const ofText = useMemo(
    () =>
      isOfText
        ? textSubject({
            readings: DISTRICT_SLUGS.map((slug) => readArea(tables, slug, measure, year)),
            ...{ measure, year, text, count },
          })
        : null,
    [isOfText, tables, measure, year, text, count],
  );
  const pending = useMemo(() => pendingSubject(text), [text]);
  if (ofText) {
    const unknown = kind === null ? null : (id ?? null);
    return { subject: ofText, measure, indicator: null, unknown };
  }
  return {
    subject: made?.subject ?? pending,
    measure: asked,
    indicator: kind === null ? null : { kind, file, maker, map: made?.map ?? null },
    unknown: null,
  };
}
