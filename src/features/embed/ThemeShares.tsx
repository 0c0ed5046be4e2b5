import '../../styles/shares.css';
import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { SHORT_TEXT_CHARS } from '../../domain/emphasis';
import { formatShare } from '../../domain/figures';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { themeColumns, themeScale, type ThemeColumn } from '../../domain/themeColumns';
import { familyOf, themeOf } from '../../domain/themes';
import { shares } from '../../i18n/messages/shares';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';

interface ThemeSharesProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  /** Null for all years side by side. */
  readonly year: Year | null;
  /** So many themes of each year. */
  readonly first: number;
}

/** The themes' shares of a text as tables with plain bars: nothing but HTML, so that it is light. */
export function ThemeShares({ tables, place, speaker, year, first }: ThemeSharesProps) {
  const columns = themeColumns(tables, place, speaker, year);
  const scale = themeScale(columns);
  // What is absent takes a line: the room is for what is there.
  return (
    <>
      <div className="shares">
        {columns.map(
          (column) =>
            column.emphasis && (
              <ShareTable key={column.year} column={column} scale={scale} first={first} />
            ),
        )}
      </div>
      {columns.map(
        (column) => column.emphasis === null && <Absent key={column.year} {...column} />,
      )}
    </>
  );
}

const ABSENCES = {
  'no-source': shares.noSource,
  'press-only': shares.pressOnly,
  'not-mentioned': shares.notMentioned,
  'not-in-plan': shares.notInPlan,
} as const;

function Absent({ year, absence }: Pick<ThemeColumn, 'year' | 'absence'>) {
  const text = useText();
  return (
    <p className={absence === 'no-source' || absence === 'press-only' ? 'shares-none' : undefined}>
      <span>
        <b>{year}</b> {text(ABSENCES[absence])}
      </span>
    </p>
  );
}

interface ShareTableProps {
  readonly column: ThemeColumn;
  readonly scale: (share: number) => number;
  readonly first: number;
}

function ShareTable({ column, scale, first }: ShareTableProps) {
  const { year, emphasis, hasShares } = column;
  const text = useText();
  return (
    <table>
      <caption>
        <b>{year}</b>{' '}
        {emphasis &&
          `${text(emphasis.issuer === 'press' ? shares.byPress : vocabulary.issuer[emphasis.issuer])} · `}
        {emphasis && text(hasShares ? shares.chars : shares.fewChars, { chars: emphasis.chars })}
        {emphasis && hasShares && emphasis.chars < SHORT_TEXT_CHARS && ` · ${text(shares.short)}`}
      </caption>
      <tbody>
        {emphasis?.themes.length === 0 && (
          <tr>
            <td>{text(shares.untold)}</td>
          </tr>
        )}
        {emphasis?.themes.slice(0, first).map(({ theme, share }) => (
          <tr key={theme}>
            <th scope="row">{text(themeOf(theme))}</th>
            {hasShares && (
              <>
                <td className="shares-bar" aria-hidden="true">
                  <span data-family={familyOf(theme)} style={{ width: `${scale(share) * 100}%` }} />
                </td>
                <td className="shares-share">{formatShare(share)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
