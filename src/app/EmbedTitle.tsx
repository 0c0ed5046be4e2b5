import { useEffect } from 'react';
import type { Indicator } from '../contract/comparison';
import { YEARS } from '../contract/vocabularies';
import { nameIn } from '../domain/indicatorNames';
import { shortName } from '../domain/places';
import type { EmbedState } from '../features/embed/embedState';
import type { Language } from '../contract/languages';
import { embed } from '../i18n/messages/embed';
import { pairs } from '../i18n/messages/pairs';
import { states } from '../i18n/messages/states';
import { timeline } from '../i18n/messages/timeline';
import type { Text } from '../i18n/text';
import { useLanguage, useText } from '../i18n/useText';

interface EmbedTitleProps {
  readonly state: EmbedState;
  /** Of a comparison. */
  readonly indicator?: Indicator;
  /** Of a chart that has no other name than what it shows. */
  readonly name?: string;
}

/** Names the embed's document by chart, place and year: for tabs, histories and those who list frames. */
export function EmbedTitle({ state, indicator, name }: EmbedTitleProps) {
  const text = useText();
  const language = useLanguage();
  const what = [name ?? chartName(text, language, state, indicator), yearsOf(state)]
    .filter((part) => part !== null)
    .join(' · ');
  const title = text(embed.documentTitle, { what });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

function chartName(
  text: Text,
  language: Language,
  state: EmbedState,
  indicator: Indicator | undefined,
): string {
  switch (state.chart) {
    case 'compare':
      return [
        indicator ? nameIn(language, indicator).name : state.indicator,
        state.places.map((place) => shortName(place)[language]).join(text(states.listSeparator)),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    // They are named by whoever shows them.
    case 'themes':
    case 'map':
    case 'heatmap':
    case 'list':
      return text(embed.site);
    case 'timeline':
      return text(timeline.titleOf, { place: shortName(state.place)[language] });
    case 'pairs':
      return text(pairs.titleOf, { place: shortName(state.place)[language] });
  }
}

function yearsOf(state: EmbedState): string | null {
  // Each statement has its own.
  if (state.chart === 'list') return null;
  const all = `${YEARS[0]}–${String(YEARS.at(-1))}`;
  if (state.chart === 'compare') return state.years.length > 0 ? state.years.join(', ') : all;
  return state.year === null ? all : String(state.year);
}
