import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import type { Indicator, Pair } from '../contract/comparison';
import { CITY } from '../contract/places';
import type { SiteTables } from '../domain/siteTables';
import { indicatorsQuery, pairsQuery } from '../data/queries';
import type { CompareEmbed } from '../features/embed/embedState';
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

/** What is tried in turn, from the one that takes least room to the whole; no district is ever left out. */
const LOOKS = ['table', 'compact', 'compact', 'whole'] as const;
/** The first of them with room for the panel of the city's total. */
const WITH_CITY = 3;

/** The comparison as it fits the frame: with less prose, without the city's own panel, or as a table. */
function Comparison({ state, tables, indicator, pairs, rest }: ComparisonProps) {
  const text = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const { places, years } = state;
  const whole = useMemo(
    () => comparisonOf({ tables, indicator, pairs, places, years }),
    [tables, indicator, pairs, places, years],
  );
  const { model } = whole;
  const mayLeaveCity =
    model.city !== null &&
    !model.isYardstick &&
    model.districts.length > 0 &&
    !places.includes(CITY.slug);
  return (
    <FitToFrame count={LOOKS.length}>
      {(step) => {
        const look = LOOKS[step - 1] ?? 'table';
        const isWithoutCity = mayLeaveCity && look !== 'table' && step < WITH_CITY;
        return (
          <>
            <CompareSection
              {...whole}
              model={isWithoutCity ? { ...model, city: null } : model}
              documents={tables.documents}
              selectedStatement={selected}
              onSelectStatement={setSelected}
              embedAddress={null}
              level={1}
              look={look}
            />
            {isWithoutCity && rest(text(embed.rest.compare))}
          </>
        );
      }}
    </FitToFrame>
  );
}
