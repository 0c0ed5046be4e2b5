import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import type { Indicator, Pair } from '../contract/comparison';
import type { SiteTables } from '../domain/siteTables';
import { indicatorsQuery, pairsQuery } from '../data/queries';
import type { CompareEmbed } from '../features/embed/embedUrl';
import { FitToFrame } from '../features/embed/FitToFrame';
import { CompareSection } from '../features/compare/CompareSection';
import { compare } from '../i18n/messages/compare';
import { embed } from '../i18n/messages/embed';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { comparisonOf } from './comparisonOf';
import { EmbedTitle } from './EmbedTitle';

interface EmbedCompareProps {
  readonly state: CompareEmbed;
  readonly tables: SiteTables;
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}

const SKELETON = <Skeleton lines={8} />;

/** One indicator across districts, alone. */
export function EmbedCompare(props: EmbedCompareProps) {
  const { state } = props;
  const text = useText();
  const indicators = useQuery(indicatorsQuery());
  const pairs = useQuery(pairsQuery());
  return (
    <Loaded query={indicators} what={text(compare.loading)} fallback={SKELETON}>
      {(file) => (
        <Loaded query={pairs} what={text(shell.what.pairs)} fallback={SKELETON}>
          {(list) => {
            const indicator = file.indicators.find(({ id }) => id === state.indicator);
            return indicator ? (
              <>
                <EmbedTitle state={state} indicator={indicator} />
                <Comparison {...props} indicator={indicator} pairs={list} />
              </>
            ) : (
              <p role="alert">{text(compare.unknown, { id: state.indicator })}</p>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ComparisonProps extends EmbedCompareProps {
  readonly indicator: Indicator;
  readonly pairs: readonly Pair[];
}

/** As many districts as the frame has room for; the city, as the yardstick, stays. */
function Comparison({ state, tables, indicator, pairs, rest }: ComparisonProps) {
  const text = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const { places, years } = state;
  const whole = useMemo(
    () => comparisonOf({ tables, indicator, pairs, places, years }),
    [tables, indicator, pairs, places, years],
  );
  const { districts } = whole.model;
  const count = Math.max(1, districts.length);
  return (
    <FitToFrame count={count}>
      {(first) => (
        <>
          <CompareSection
            {...whole}
            model={
              first < districts.length
                ? { ...whole.model, districts: districts.slice(0, first), absent: [] }
                : whole.model
            }
            documents={tables.documents}
            selectedStatement={selected}
            onSelectStatement={setSelected}
            embedAddress={null}
            level={1}
          />
          {first < count && rest(text(embed.rest.compare, { first, count }))}
        </>
      )}
    </FitToFrame>
  );
}
