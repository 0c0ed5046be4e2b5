import { useQuery } from '@tanstack/react-query';
import { ErrorNote } from '../components/ErrorNote';
import { Skeleton } from '../components/Skeleton';
import { indicatorsQuery, pairsQuery } from '../data/queries';
import { PairsSection } from '../features/pairs/PairsSection';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useText } from '../i18n/useText';
import type { PlaceChartProps } from './placeChart';
import { useEmbedAddress } from './useEmbedAddress';

/** What the place aimed at beside what it reported. */
export function PlacePairs(props: PlaceChartProps) {
  const { tables, place, statements, onSelectStatement } = props;
  const text = useText();
  const pairs = useQuery(pairsQuery());
  // Only English names are wanted of it: Chinese readers see the documents' own phrases.
  const indicators = useQuery({ ...indicatorsQuery(), enabled: useLanguage() === 'en' });
  const embedAddress = useEmbedAddress('pairs', { place, year: null, theme: null });
  if (pairs.isError)
    return (
      <ErrorNote
        what={text(shell.what.pairs)}
        error={pairs.error}
        onRetry={() => void pairs.refetch()}
      />
    );
  // The table waits for the names, so that no row changes its height; without them the phrases do.
  if (!pairs.data || indicators.isLoading) return <Skeleton lines={4} />;
  return (
    <PairsSection
      pairs={pairs.data}
      indicators={indicators.data?.indicators}
      place={place}
      documents={tables.documents}
      statements={statements}
      onSelectStatement={onSelectStatement}
      embedAddress={embedAddress}
    />
  );
}
