import type { PlaceSlug } from '../../contract/places';
import { THEMES } from '../../contract/themes';
import { documentKinds } from '../../domain/emphasis';
import { formatShare } from '../../domain/figures';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { themeColumns, type ColumnAbsence, type ThemeColumn } from '../../domain/themeColumns';
import type { Theme } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
import type { Text } from '../../i18n/text';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';
import { absenceText, speakerText } from './panelText';

interface ThemeTableProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  /** The heading that names the table. */
  readonly labelledBy: string;
}

/** The shares behind the bars: themes down in their official order, years across. */
export function ThemeTable({ tables, place, speaker, labelledBy }: ThemeTableProps) {
  const text = useText();
  const count = useCount();
  const columns = themeColumns(tables, place, speaker);
  const told = THEMES.filter(({ id }) => columns.some((column) => shareOf(column, id) !== null));
  return (
    <table className="panel-table theme-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{text(district.lists.theme)}</th>
          {columns.map(({ year, emphasis }) => (
            <th key={year} scope="col">
              {year}
              {emphasis && (
                <small>{speakerText(text, documentKinds(tables, emphasis), emphasis)}</small>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text(district.bars.textLength)}</th>
          {columns.map(({ year, emphasis, absence }) => (
            <TableCell
              key={year}
              absence={absence}
              words={emphasis ? count(emphasis.chars) : null}
            />
          ))}
        </tr>
        {told.map((theme) => (
          <tr key={theme.id}>
            <th scope="row">{text(theme)}</th>
            {columns.map((column) => (
              <TableCell
                key={column.year}
                absence={column.absence}
                words={column.emphasis && shareWords(text, column, shareOf(column, theme.id))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Null where the year's text says nothing of the theme, or there is no text. */
function shareOf({ emphasis }: ThemeColumn, theme: Theme['id']): number | null {
  return emphasis?.themes.find((each) => each.theme === theme)?.share ?? null;
}

/** A share, a true zero included; where there is too little text, only whether the theme is told at all. */
function shareWords(
  text: Text,
  { emphasis, hasShares }: ThemeColumn,
  share: number | null,
): string {
  if (hasShares && emphasis && emphasis.themes.length > 0) return formatShare(share ?? 0);
  return share === null ? '—' : text(district.bars.tooLittle);
}

interface TableCellProps {
  /** Null where there is no text, for the reason given. */
  readonly words: string | null;
  readonly absence: ColumnAbsence;
}

function TableCell({ words, absence }: TableCellProps) {
  const text = useText();
  return (
    <td data-none={words === null && (absence === 'no-source' || absence === 'press-only')}>
      {words ?? <span className="panel-table-none">{absenceText(text, absence)}</span>}
    </td>
  );
}
