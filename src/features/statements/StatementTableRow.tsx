/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Browsers take what they know of a table from its layout, and the style sheet lays it out as a grid. */
import { memo, useId, type KeyboardEvent, type ReactNode } from 'react';
import { StatementFigure } from '../../components/StatementFigure';
import { strengthText } from '../../components/strengthText';
import { ThemeDot } from '../../components/ThemeDot';
import { chineseTitle, englishTitle } from '../../domain/documentTitle';
import { statementName } from '../../domain/indicatorNames';
import { shortName } from '../../domain/places';
import type { StatementRow } from '../../domain/statementTable';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { KindMark } from './KindMark';
import { Marked } from './Marked';
import { QuotedWords } from './QuotedWords';
import { COLUMN_COUNT } from './TableHead';

interface StatementTableRowProps {
  /** Takes the element to learn how high it is. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly index: number;
  /** From the top of the table, in CSS pixels. */
  readonly top: number;
  /** Counted from 1, the head included. */
  readonly rowNumber: number;
  readonly row: StatementRow;
  readonly words: readonly string[];
  /** Whether the Tab key reaches it. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** @param open id of the statement to open; null to close it. */
  readonly onToggle: (index: number, open: string | null) => void;
  readonly details: ReactNode;
}

/** One statement: a row on wide screens, a card on phones; its details open below it. */
export const StatementTableRow = memo(function StatementTableRow(props: StatementTableRowProps) {
  const { measure, row, words, isOpen, rowNumber } = props;
  const { statement, document } = row;
  const text = useText();
  const language = useLanguage();
  const { name, lang } = statementName(language, statement);
  const details = useId();
  return (
    <tbody
      ref={measure}
      role="rowgroup"
      data-index={props.index}
      data-open={isOpen}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <tr role="row" aria-rowindex={rowNumber}>
        <td role="cell" className="statements-place">
          <Marked text={text(shortName(statement.district))} words={words} />
          <small>{text(vocabulary.issuer[statement.issuer])}</small>
        </td>
        <td role="cell" className="statements-year">
          {statement.year}
        </td>
        <td role="cell" className="statements-kind">
          <KindMark statement={statement} />
          {text(vocabulary.kind[statement.kind])}
        </td>
        <th role="rowheader" scope="row" className="statements-indicator">
          <button
            type="button"
            data-row-button
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            tabIndex={props.isActive ? 0 : -1}
            onKeyDown={props.onKeyDown}
            onClick={() => {
              props.onToggle(props.index, isOpen ? null : statement.id);
            }}
            lang={lang}
          >
            <Marked text={name} words={words} />
          </button>
          <q lang="zh">
            <QuotedWords statement={statement} words={words} />
          </q>
        </th>
        <td role="cell" className="statements-figure">
          {statement.kind === 'milestone' ? '—' : <StatementFigure statement={statement} />}
        </td>
        <td
          role="cell"
          className="statements-strength"
          data-none={statement.strength === null || undefined}
        >
          {strengthText(text, statement) ?? '—'}
        </td>
        <td role="cell" className="statements-theme">
          <ThemeDot theme={statement.theme} />
        </td>
        <td role="cell" className="statements-document">
          {document && (
            <>
              {language === 'en' && `${englishTitle(document)} `}
              <span lang="zh">
                <Marked text={chineseTitle(document)} words={words} />
              </span>
              <small>{document.date}</small>
            </>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr role="row" aria-rowindex={rowNumber + 1} id={details}>
          <td
            role="cell"
            colSpan={COLUMN_COUNT}
            aria-colspan={COLUMN_COUNT}
            className="statements-details"
          >
            {props.details}
          </td>
        </tr>
      )}
    </tbody>
  );
});
