import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import { pairsQuery } from '../data/queries';
import { pairsOnTheme } from '../domain/leading';
import { PairsSection } from '../features/pairs/PairsSection';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { choosePlaces } from '../state/selection';
import type { PlaceChartProps } from './placeChart';
import { useEmbedAddress } from './useEmbedAddress';

const SKELETON = <Skeleton lines={4} />;

/** What the place aimed at beside what it reported. */
export function PlacePairs(props: PlaceChartProps) {
  const { tables, place, statements, theme, onSelectStatement } = props;
  const text = useText();
  const embedAddress = useEmbedAddress('pairs', { place, year: null, theme });
  return (
    <Loaded query={useQuery(pairsQuery())} what={text(shell.what.pairs)} fallback={SKELETON}>
      {(pairs) => (
        <PairsSection
          pairs={pairsOnTheme(pairs, statements, theme)}
          theme={theme}
          place={place}
          documents={tables.documents}
          statements={statements}
          onSelectStatement={onSelectStatement}
          embedAddress={embedAddress}
          compareChange={(indicator) => ({
            ...choosePlaces([place]),
            view: 'compare',
            indicator,
            years: [],
            statement: undefined,
          })}
        />
      )}
    </Loaded>
  );
}
