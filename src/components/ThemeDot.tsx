import type { ThemeId } from '../contract/themes';
import { familyOf, themeOf } from '../domain/themes';
import { useText } from '../i18n/useText';

/** A theme's name behind a dot in its family's hue: the name says it, the hue only helps to find it. */
export function ThemeDot({ theme }: { readonly theme: ThemeId }) {
  const text = useText();
  return (
    <span className="theme-dot" data-family={familyOf(theme)}>
      {text(themeOf(theme))}
    </span>
  );
}
