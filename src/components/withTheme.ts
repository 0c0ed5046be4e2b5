import type { ThemeId } from '../contract/themes';
import { themeOf } from '../domain/themes';
import type { Text } from '../i18n/text';

/** A heading of what may be narrowed down to a theme: `罗湖时间线 · 教育`. */
export function withTheme(text: Text, heading: string, theme: ThemeId | null): string {
  return theme === null ? heading : `${heading} · ${text(themeOf(theme))}`;
}
