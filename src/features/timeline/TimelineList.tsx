import '../../styles/timelineList.css';
import type { LocatedStatement } from '../../contract/siteIndex';
import { YEARS } from '../../contract/vocabularies';
import { figureText } from '../../domain/figures';
import { signedReading } from '../../domain/indicatorNames';
import { markPath, markShape } from '../../domain/markShapes';
import type { Missing } from '../../domain/missing';
import { familyOf, themeOf } from '../../domain/themes';
import { LOCALES } from '../../contract/languages';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { ColumnState, TimelineColumn, TimelineModel, TimelineRow } from './timelineModel';

interface TimelineListProps {
  readonly model: TimelineModel;
  /** So many of a theme and year before the rest is asked for. */
  readonly first: number;
  /** Its theme stands open at first, or else the first one. */
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

/** The timeline for narrow screens: by theme and year, each statement by its mark, its name and its figure. */
export function TimelineList({ model, ...select }: TimelineListProps) {
  const { rows, columns } = model;
  const text = useText();
  const open =
    rows.find(({ cells }) => cells.flat().some(({ id }) => id === select.selectedStatement)) ??
    rows[0];
  return (
    <div className="timeline-list">
      {columns.map(
        ({ year, state }) =>
          state !== 'filled' &&
          state !== 'told-elsewhere' && (
            <p key={year} className="timeline-nothing">
              {text(timeline.yearNote, {
                year: String(year),
                note: text(vocabulary.missing[state]),
              })}
            </p>
          ),
      )}
      {rows.map((row) => (
        <ThemeRow key={row.theme} row={row} columns={columns} isOpen={row === open} {...select} />
      ))}
    </div>
  );
}

interface ThemeRowProps extends Omit<TimelineListProps, 'model'> {
  readonly row: TimelineRow;
  readonly columns: readonly TimelineColumn[];
  readonly isOpen: boolean;
}

function ThemeRow({ row, columns, isOpen, first, ...select }: ThemeRowProps) {
  const { theme, cells } = row;
  const text = useText();
  return (
    <details open={isOpen} data-family={familyOf(theme)}>
      <summary>
        <b className="theme-dot">{text(themeOf(theme))}</b>
        <span className="timeline-list-counts">
          {columns.map((column, at) => {
            const count = cells[at]?.length ?? 0;
            const year = String(column.year);
            return (
              <span key={year}>
                {count > 0
                  ? text(timeline.yearCount, { year, count })
                  : text(timeline.yearNothing, {
                      year,
                      why: text(vocabulary.missingShort[whyNothing(column.state)]),
                    })}
              </span>
            );
          })}
        </span>
      </summary>
      {YEARS.map((year, at) => {
        const cell = cells[at] ?? [];
        const item = (statement: LocatedStatement) => (
          <Item key={statement.id} statement={statement} {...select} />
        );
        return (
          cell.length > 0 && (
            <div key={year}>
              <p className="timeline-list-year">{year}</p>
              <ul>{cell.slice(0, first).map(item)}</ul>
              {cell.length > first && (
                <details>
                  <summary className="timeline-list-rest">
                    {text(timeline.rest, { count: cell.length - first })}
                  </summary>
                  <ul>{cell.slice(first).map(item)}</ul>
                </details>
              )}
            </div>
          )
        );
      })}
    </details>
  );
}

/** Of a theme in a year: nothing found is no zero, and nothing read is not even that. */
function whyNothing(state: ColumnState): Missing {
  if (state === 'filled') return 'none-found';
  return state === 'told-elsewhere' ? 'no-source' : state;
}

interface ItemProps extends Omit<TimelineListProps, 'model' | 'first'> {
  readonly statement: LocatedStatement;
}

function Item({ statement, selectedStatement, onSelectStatement }: ItemProps) {
  const text = useText();
  const language = useLanguage();
  const read = signedReading(language, statement);
  const { outline, solid } = markShape(statement);
  return (
    <li aria-current={statement.id === selectedStatement}>
      <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
        <path d={markPath(outline, 9, 8)} className={solid ? 'mark-key is-solid' : 'mark-key'} />
      </svg>
      <button
        type="button"
        onClick={() => {
          onSelectStatement(statement.id);
        }}
      >
        <span className="visually-hidden">{text(vocabulary.kind[statement.kind])} </span>
        <span lang={read.lang}>{read.name}</span>{' '}
        <b>
          {statement.damaged
            ? text(timeline.unreadable)
            : figureText(read.statement, LOCALES[language])}
        </b>
      </button>
    </li>
  );
}
