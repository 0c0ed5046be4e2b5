import { useCallback, useMemo, useState } from 'react';
import type { Year } from '../contract/vocabularies';
import { missingOf } from '../domain/missing';
import { leadingThemes, ofThemes } from '../domain/leading';
import { FitToFrame } from '../features/embed/FitToFrame';
import { TimelineSection } from '../features/timeline/TimelineSection';
import { embed } from '../i18n/messages/embed';
import { useText } from '../i18n/useText';
import type { EmbedPlaceProps } from './embedPlaceProps';

/** The timeline alone: of its themes those with most to show, as many as the frame has room for. */
export function EmbedTimeline({ state, tables, statements, pairs, rest }: EmbedPlaceProps) {
  const { place, year, theme } = state;
  const text = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const missing = useCallback(
    (each: Year) => missingOf(tables.documents, place, each, 'target'),
    [tables, place],
  );
  const themes = useMemo(() => leadingThemes(statements, year, theme), [statements, year, theme]);
  const count = Math.max(1, themes.length);
  return (
    <FitToFrame count={count}>
      {(first) => (
        <>
          <TimelineSection
            pairs={pairs}
            place={place}
            statements={ofThemes(statements, themes.slice(0, first))}
            documents={tables.documents}
            embedAddress={null}
            level={1}
            year={year}
            theme={theme}
            missing={missing}
            selectedStatement={selected}
            onSelectStatement={setSelected}
          />
          {first < count && rest(text(embed.rest.timeline, { first, count }))}
        </>
      )}
    </FitToFrame>
  );
}
