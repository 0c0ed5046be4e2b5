import { ScrollRegion } from '../../components/ScrollRegion';
import type { CSSProperties } from 'react';
import type { ThemeId } from '../../contract/themes';
import type { DistrictSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { ThemeDot } from '../../components/ThemeDot';
import { classOf } from '../../domain/classes';
import { formatShare } from '../../domain/figures';
import { isCity, placeOf, shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { withCity } from '../../domain/withCity';
import { heatmap } from '../../i18n/messages/heatmap';
import { useCount } from '../../i18n/useCount';
import { useLanguage, useText } from '../../i18n/useText';
import { choosePlaces } from '../../state/selection';
import { StateLink } from '../../state/StateLink';
import type { UrlState } from '../../state/urlState';
import type { HeatColumn, HeatmapModel } from './heatmapModel';

interface HeatmapTableProps {
  readonly model: HeatmapModel;
  readonly caption: string;
  readonly year: Year | null;
  /** Stands out among the others. */
  readonly chosen: DistrictSlug | null;
}

/** Themes down, districts across; the value stands in each cell, its shade only helps the eye. */
export function HeatmapTable({ model, caption, year, chosen }: HeatmapTableProps) {
  const text = useText();
  const { themes } = model;
  const columns = withCity(model);
  const look = ({ place }: HeatColumn) =>
    [place === chosen && 'is-chosen', isCity(place) && 'is-city'].filter(Boolean).join(' ');
  return (
    <ScrollRegion className="heatmap" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text(heatmap.theme)}</th>
            {columns.map((column) => (
              <th key={column.place} scope="col" className={look(column)}>
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="heatmap-length">
            <th scope="row">{text(heatmap.length)}</th>
            {columns.map((column) =>
              column.state === 'shares' || isMention(column) ? (
                <td key={column.place} className={look(column)}>
                  <Length column={column} />
                </td>
              ) : (
                <td
                  key={column.place}
                  rowSpan={themes.length + 1}
                  className={column.state === 'no-source' ? 'is-hatched' : 'is-little'}
                >
                  {column.emphasis && <Length column={column} />}
                  <span className="heatmap-why">{text(heatmap.without[column.state])}</span>
                </td>
              ),
            )}
          </tr>
          {themes.map((theme, at) => (
            <tr key={theme}>
              <th scope="row">
                <ThemeDot theme={theme} />
              </th>
              {columns
                .filter((column) => column.state === 'shares' || isMention(column))
                .map((column) =>
                  column.state === 'shares' ? (
                    <Cell
                      key={column.place}
                      column={column}
                      theme={theme}
                      share={column.shares[at] ?? 0}
                      year={year}
                      className={look(column)}
                    />
                  ) : (
                    <MentionCell
                      key={column.place}
                      column={column}
                      theme={theme}
                      year={year}
                      className={look(column)}
                    />
                  ),
                )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A text too short for shares that still tells which themes it speaks of. */
function isMention({ state, emphasis }: HeatColumn): boolean {
  return state === 'too-little' && emphasis !== null && emphasis.themes.length > 0;
}

function ColumnHead({ column: { place, emphasis } }: { readonly column: HeatColumn }) {
  const text = useText();
  const name = shortName(place)[useLanguage()];
  return (
    <>
      {name}
      {isCity(place) && <small>{text(heatmap.yardstick)}</small>}
      {!isCity(place) && emphasis?.issuer === 'press' && <small>{text(heatmap.press)}</small>}
    </>
  );
}

function Length({ column: { emphasis, isShort } }: { readonly column: HeatColumn }) {
  const text = useText();
  const count = useCount();
  if (emphasis === null) return null;
  return (
    <>
      {count(emphasis.chars)}
      {isShort && <small>{text(heatmap.short)}</small>}
    </>
  );
}

interface CellProps {
  readonly column: HeatColumn;
  readonly theme: ThemeId;
  readonly share: number;
  readonly year: Year | null;
  readonly className: string;
}

/** A short text's shares are told and not coloured; what it does not name, it may only not have come to. */
function Cell({ column: { place, isShort }, theme, share, year, className }: CellProps) {
  const text = useText();
  const language = useLanguage();
  const level = classOf(theme, share);
  const colours = {
    '--shade': `var(--scale-${level})`,
    '--on-shade': level > 3 ? `var(--on-scale-${level})` : 'var(--ink)',
  } as CSSProperties;
  if (isShort && share === 0) return <td className={`${className} is-mention`} />;
  return (
    <td {...(isShort ? { className: `${className} is-mention` } : { className, style: colours })}>
      <StateLink change={statementsOf(place, theme, year)}>
        <span aria-hidden="true">{formatShare(share).replace('%', '')}</span>
        <span className="visually-hidden">
          {text(heatmap.cell, {
            place: text(placeOf(place)),
            theme: themeOf(theme)[language],
            share: formatShare(share),
          })}
        </span>
      </StateLink>
    </td>
  );
}

type MentionCellProps = Omit<CellProps, 'share'>;

/** A theme of which a text too short for shares speaks, or does not. */
function MentionCell({ column: { place, emphasis }, theme, year, className }: MentionCellProps) {
  const text = useText();
  const language = useLanguage();
  const looks = `${className} is-mention`;
  if (emphasis?.themes.some((each) => each.theme === theme) !== true)
    return <td className={looks} />;
  return (
    <td className={looks}>
      <StateLink change={statementsOf(place, theme, year)}>
        <span aria-hidden="true">●</span>
        <span className="visually-hidden">
          {text(heatmap.mentionCell, {
            place: text(placeOf(place)),
            theme: themeOf(theme)[language],
          })}
        </span>
      </StateLink>
    </td>
  );
}

/** The place's statements on a theme, and nothing else that may have been asked for before. */
function statementsOf(
  place: HeatColumn['place'],
  theme: ThemeId,
  year: Year | null,
): Partial<UrlState> {
  return {
    ...choosePlaces([place]),
    view: 'targets',
    theme,
    year: year ?? undefined,
    years: [],
    indicator: undefined,
  };
}
