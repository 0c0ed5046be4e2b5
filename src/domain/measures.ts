import { THEME_IDS, type ThemeId } from '../contract/themes';

/** What the map may colour: the share of the text about a district on a theme, or the number of its targets. */
export const MEASURES = ['targets', ...THEME_IDS] as const;
export type Measure = 'targets' | ThemeId;
export const DEFAULT_MEASURE: Measure = 'industry';
