import { THEMES, type ThemeFamilyId, type ThemeId } from '../contract/themes';

export type Theme = (typeof THEMES)[number];

const BY_ID = new Map<ThemeId, Theme>(THEMES.map((theme) => [theme.id, theme]));
const ORDER = new Map<ThemeId, number>(THEMES.map((theme, position) => [theme.id, position]));

/** The theme of an id, with its names in both languages. */
export function themeOf(id: ThemeId): Theme {
  return BY_ID.get(id) ?? THEMES[0];
}

/** The family whose hue a theme wears. */
export function familyOf(id: ThemeId): ThemeFamilyId {
  return themeOf(id).family;
}

/** Position of a theme in the official list, for sorting. */
export function themeOrder(id: ThemeId): number {
  return ORDER.get(id) ?? THEMES.length;
}
