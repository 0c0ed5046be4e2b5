import { THEME_IDS, type ThemeId } from '../contract/themes';

/** Of the text about a district: the share of it on a theme, or how many targets it sets. */
export const TEXT_MEASURES = ['targets', ...THEME_IDS] as const;
export type TextMeasure = 'targets' | ThemeId;

/** Of one indicator: what was aimed at, or what was reported. One colour never tells both. */
export const INDICATOR_MEASURES = ['indicator-target', 'indicator-outcome'] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** What the map may colour. */
export const MEASURES = [...TEXT_MEASURES, ...INDICATOR_MEASURES] as const;
export type Measure = TextMeasure | IndicatorMeasure;
export const DEFAULT_MEASURE: TextMeasure = 'industry';

/** Which figures of its indicator a measure tells; null for one of the text. */
export function figureKindOf(measure: Measure): 'target' | 'outcome' | null {
  if (measure === 'indicator-target') return 'target';
  return measure === 'indicator-outcome' ? 'outcome' : null;
}

/** The measure of an indicator's targets or outcomes. */
export function measureOfKind(kind: 'target' | 'outcome'): IndicatorMeasure {
  return kind === 'target' ? 'indicator-target' : 'indicator-outcome';
}
