import { useMemo } from 'react';
import { pairsOnTheme } from '../domain/leading';
import { FitToFrame } from '../features/embed/FitToFrame';
import { pairRows } from '../features/pairs/pairRows';
import { pressSides } from '../features/pairs/pairSources';
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
  const count = useMemo(
    () => pairRows(pairs, place, pressSides(tables.documents)).flatMap(({ rows }) => rows).length,
    [pairs, place, tables],
  );
  return (
    <FitToFrame count={Math.max(1, count)}>
      {(first) => (
        <>
          <PairsSection
            pairs={pairs}
            first={first}
            place={place}
            theme={theme}
            statements={statements}
            documents={tables.documents}
            embedAddress={null}
            level={1}
          />
          {first < count && rest(text(embed.rest.pairs, { first, count }))}
        </>
      )}
    </FitToFrame>
  );
}
