import type { PlaceSlug } from '../../contract/places';
import { YEARS, type Year } from '../../contract/vocabularies';
import { emphasisOf, SHORT_TEXT_CHARS } from '../../domain/emphasis';
import { formatShare } from '../../domain/figures';
import type { SiteTables } from '../../domain/siteTables';
import { familyOf, themeOf } from '../../domain/themes';
import { embed } from '../../i18n/messages/embed';
import { useLanguage, useText } from '../../i18n/useText';

interface ThemeSharesProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  /** Null for all years side by side. */
  readonly year: Year | null;
}

/** The themes' shares of a place's own text as plain bars: nothing but HTML, so that it is light. */
export function ThemeShares({ tables, place, year }: ThemeSharesProps) {
  const text = useText();
  const language = useLanguage();
  const columns = YEARS.filter((each) => year === null || each === year).map((each) => ({
    year: each,
    emphasis: emphasisOf(tables, place, each, 'own'),
  }));
  // One scale for all the years, so that bars can be compared across them.
  const largest = Math.max(0.01, ...columns.map(({ emphasis }) => emphasis?.themes[0]?.share ?? 0));
  return (
    <div className="shares">
      {columns.map(({ year: each, emphasis }) => (
        <table key={each}>
          <caption>
            <b>{each}</b> {emphasis !== null && text(embed.chars, { chars: emphasis.chars })}
            {emphasis !== null && emphasis.chars < SHORT_TEXT_CHARS && ` · ${text(embed.short)}`}
          </caption>
          <tbody>
            {emphasis === null && (
              <tr>
                <td className="shares-none">{text(embed.noSource)}</td>
              </tr>
            )}
            {emphasis?.themes.length === 0 && (
              <tr>
                <td>{text(embed.untold)}</td>
              </tr>
            )}
            {emphasis?.themes.map(({ theme, share }) => (
              <tr key={theme}>
                <th scope="row">{themeOf(theme)[language]}</th>
                <td className="shares-bar" aria-hidden="true">
                  <span
                    data-family={familyOf(theme)}
                    style={{ width: `${(share / largest) * 100}%` }}
                  />
                </td>
                <td className="shares-share">{formatShare(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
