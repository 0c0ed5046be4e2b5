import { useMemo } from 'react';
import { firstPairs, pairsOnTheme } from '../domain/leading';
import { FitToFrame } from '../features/embed/FitToFrame';
import { pairRows } from '../features/pairs/pairRows';
import { pressSides } from '../features/pairs/pairSources';
import { FIRST_ROWS } from '../features/pairs/SaidAndDone';
import { PairsSection } from '../features/pairs/PairsSection';
import { embed } from '../i18n/messages/embed';
import { useText } from '../i18n/useText';
import type { EmbedPlaceProps } from './embedPlaceProps';

/** Said and done alone: the newest results, as many as the frame has room for. */
export function EmbedPairs({ state, tables, statements, ...props }: EmbedPlaceProps) {
  const { place, theme } = state;
  const { rest } = props;
  const pairs = useMemo(
    () => pairsOnTheme(props.pairs, statements, theme),
    [props.pairs, statements, theme],
  );
  const text = useText();
  const years = useMemo(
    () => pairRows(pairs, place, pressSides(tables.documents)),
    [pairs, place, tables],
  );
  const outcomes = useMemo(
    () => [
      ...new Set(
        years.flatMap(({ rows }) =>
          rows.slice(0, FIRST_ROWS).map(({ outcome }) => outcome.statement),
        ),
      ),
    ],
    [years],
  );
  const all = new Set(years.flatMap(({ rows }) => rows.map(({ outcome }) => outcome.statement)));
  return (
    <FitToFrame count={Math.max(1, outcomes.length)}>
      {(first) => (
        <>
          <PairsSection
            pairs={firstPairs(pairs, place, outcomes.slice(0, first))}
            place={place}
            theme={theme}
            statements={statements}
            documents={tables.documents}
            embedAddress={null}
            level={1}
          />
          {first < all.size && rest(text(embed.rest.pairs, { first, count: all.size }))}
        </>
      )}
    </FitToFrame>
  );
}
