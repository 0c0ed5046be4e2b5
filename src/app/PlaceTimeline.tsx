import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { pairsQuery } from '../data/queries';
import type { Year } from '../contract/vocabularies';
import { missingOf } from '../domain/missing';
import { isCity } from '../domain/places';
import { TimelineSection } from '../features/timeline/TimelineSection';
import type { PlaceChartProps } from './placeChart';
import { useEmbedAddress } from './useEmbedAddress';

/** The place's timeline, linked with the rest of the page through the address. */
export function PlaceTimeline(props: PlaceChartProps) {
  const { tables, place, statements, year, theme, selectedStatement, onSelectStatement } = props;
  const pairs = useQuery(pairsQuery());
  const missing = useCallback(
    (each: Year) => missingOf(tables.documents, place, each, 'target'),
    [tables, place],
  );
  return (
    <TimelineSection
      statements={statements}
      place={place}
      year={year}
      theme={theme}
      missing={missing}
      selectedStatement={selectedStatement}
      onSelectStatement={onSelectStatement}
      documents={tables.documents}
      isShort={isCity(place)}
      embedAddress={useEmbedAddress('timeline', props)}
      {...(pairs.data && { pairs: pairs.data })}
    />
  );
}
