import type { Passage } from '../../contract/documentRecord';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import type { HeadedSegment } from '../structure/segments';

/**
 * Passages as evidence of their statements' themes: one of whose words none tells a theme, 「目前工程已过半。」, is
 * about what the others under its heading are about together.
 */
export function withHeadingsThemes(
  segments: readonly HeadedSegment[],
  passages: readonly (readonly Passage[])[],
): readonly (readonly Passage[])[] {
  const isSilent = (ofSegment: readonly Passage[]) =>
    ofSegment.length > 0 && ofSegment.every(({ themes }) => themes.length === 0);
  if (!passages.some(isSilent)) return passages;
  const under = new Map<number, Map<ThemeId, number>>();
  for (const [index, { headedAt }] of segments.entries()) {
    const told = under.get(headedAt) ?? new Map<ThemeId, number>();
    under.set(headedAt, told);
    for (const { themes, chars } of passages[index] ?? [])
      for (const { theme, weight } of themes)
        told.set(theme, (told.get(theme) ?? 0) + weight * chars);
  }
  return passages.map((ofSegment, index) => {
    if (!isSilent(ofSegment)) return ofSegment;
    const themes = heaviestFirst(under.get(segments[index]?.headedAt ?? 0) ?? new Map());
    return ofSegment.map((passage) => ({ ...passage, themes }));
  });
}

function heaviestFirst(told: ReadonlyMap<ThemeId, number>): Passage['themes'] {
  let sum = 0;
  for (const weight of told.values()) sum += weight;
  return THEME_IDS.flatMap((theme) => {
    const weight = told.get(theme);
    return weight === undefined ? [] : [{ theme, weight: weight / sum }];
  }).sort((a, b) => b.weight - a.weight);
}
