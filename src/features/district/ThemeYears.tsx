import { useId, useState } from 'react';
import type { PlaceSlug } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { usePrinting } from '../../components/usePrinting';
import { ThemeDot } from '../../components/ThemeDot';
import { documentKinds, SHORT_TEXT_CHARS, type PlaceEmphasis } from '../../domain/emphasis';
import { formatShare } from '../../domain/figures';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { themeColumns, themeScale } from '../../domain/themeColumns';
import { familyOf } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { absenceText, PRESS_ANCHOR, speakerText } from './panelText';

export interface ThemeYearsProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  /** How many themes stand in each year before the rest is asked for. */
  readonly first: number;
  readonly onTheme: (theme: ThemeId | null) => void;
}

/** The themes' shares of the text, the years side by side, so that a change of emphasis shows. */
export function ThemeYears({ first, ...props }: ThemeYearsProps) {
  const { tables, place, speaker, year } = props;
  const text = useText();
  const [opened, setAll] = useState(false);
  const all = usePrinting() || opened;
  const columns = themeColumns(tables, place, speaker);
  const scale = themeScale(columns);
  const hasMore = columns.some(({ emphasis }) => (emphasis?.themes.length ?? 0) > first);
  return (
    <>
      <div className="theme-years">
        {columns.map((each) => (
          <section key={each.year} className="theme-year" data-current={each.year === year}>
            {each.emphasis ? (
              <ThemeColumn
                {...props}
                columnYear={each.year}
                emphasis={each.emphasis}
                hasShares={each.hasShares}
                shown={all ? Infinity : first}
                scale={scale}
              />
            ) : (
              <>
                <h4>
                  <span className="theme-year-name">{each.year}</span>
                </h4>
                <p className="theme-year-none" data-absence={each.absence}>
                  {absenceText(text, each.absence)}
                  {each.absence === 'press-only' && (
                    <a href={`#${PRESS_ANCHOR}`}>{text(district.bars.seePress)}</a>
                  )}
                </p>
              </>
            )}
          </section>
        ))}
      </div>
      {hasMore && (
        <button
          type="button"
          className="link-button"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {text(all ? district.bars.fewer : district.bars.all)}
        </button>
      )}
    </>
  );
}

interface ThemeColumnProps extends Omit<ThemeYearsProps, 'first'> {
  readonly columnYear: Year;
  readonly emphasis: PlaceEmphasis;
  readonly hasShares: boolean;
  readonly shown: number;
  readonly scale: (share: number) => number;
}

function ThemeColumn(props: ThemeColumnProps) {
  const { tables, emphasis, hasShares, columnYear, shown, scale, theme, onTheme } = props;
  const text = useText();
  const count = useCount();
  const headingId = useId();
  const bars = emphasis.themes.slice(0, shown);
  return (
    <>
      <h4 id={headingId}>
        <StateLink change={{ year: columnYear }} className="theme-year-name">
          {columnYear}
        </StateLink>{' '}
        <span className="theme-year-kind">
          {speakerText(text, documentKinds(tables, emphasis), emphasis)}
        </span>
      </h4>
      <p className="theme-year-chars">
        {text(hasShares ? district.bars.chars : district.bars.fewChars, {
          chars: count(emphasis.chars),
        })}
      </p>
      {emphasis.themes.length === 0 && (
        <p className="theme-year-none">{text(district.bars.untold)}</p>
      )}
      <ul
        className="theme-bars"
        data-short={emphasis.chars < SHORT_TEXT_CHARS}
        aria-labelledby={headingId}
      >
        {bars.map((each) => (
          <li key={each.theme}>
            <button
              type="button"
              className="theme-bar"
              aria-pressed={each.theme === theme}
              onClick={() => {
                onTheme(each.theme === theme ? null : each.theme);
              }}
            >
              <ThemeDot theme={each.theme} />
              {hasShares && (
                <>
                  <span className="theme-bar-share">{formatShare(each.share)}</span>
                  <span className="theme-bar-track" aria-hidden="true">
                    <span
                      data-family={familyOf(each.theme)}
                      style={{ width: `${scale(each.share) * 100}%` }}
                    />
                  </span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
