import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../components/Skeleton';
import { indicatorsQuery, pairsQuery } from '../data/queries';
import { PairsSection } from '../features/pairs/PairsSection';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useText } from '../i18n/useText';
import { Loaded } from './Loaded';
import type { PlaceChartProps } from './placeChart';
import { useEmbedAddress } from './useEmbedAddress';

const SKELETON = <Skeleton lines={4} />;

/** What the place aimed at beside what it reported. */
export function PlacePairs(props: PlaceChartProps) {
  const { tables, place, statements, onSelectStatement } = props;
  const text = useText();
  // Only English names are wanted of it: Chinese readers see the documents' own phrases.
  const indicators = useQuery({ ...indicatorsQuery(), enabled: useLanguage() === 'en' });
  const embedAddress = useEmbedAddress('pairs', { place, year: null, theme: null });
  return (
    <Loaded query={useQuery(pairsQuery())} what={text(shell.what.pairs)} fallback={SKELETON}>
      {(pairs) =>
        // The table waits for the names, so that no row changes its height; without them the phrases do.
        indicators.isLoading ? (
          SKELETON
        ) : (
          <PairsSection
            pairs={pairs}
            indicators={indicators.data?.indicators}
            place={place}
            documents={tables.documents}
            statements={statements}
            onSelectStatement={onSelectStatement}
            embedAddress={embedAddress}
          />
        )
      }
    </Loaded>
  );
}
