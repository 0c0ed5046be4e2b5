import './statements.css';
import { useCallback, useDeferredValue, useId, useMemo, useRef, type ReactNode } from 'react';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { nearestNames } from '../../domain/nearestNames';
import { NATURAL_DIRECTION, type ListSort } from '../../domain/sorts';
import type { StatementRow, StatementTable } from '../../domain/statementTable';
import { statements as words } from '../../i18n/messages/statements';
import { useLanguage, useText } from '../../i18n/useText';
import { changeUrlState, useUrlState } from '../../state/useUrlState';
import { choiceOf } from './choice';
import { ChosenConditions } from './ChosenConditions';
import { chosenConditions } from './conditions';
import { DownloadShown } from './DownloadShown';
import { Filters } from './Filters';
import { ListBar } from './ListBar';
import { LinkedNote } from './LinkedNote';
import { NothingFound } from './NothingFound';
import { rowOf } from './rowNavigation';
import { SearchField } from './SearchField';
import { SortSelect } from './SortSelect';
import { StatementDetails } from './StatementDetails';
import { StatementsTable } from './StatementsTable';
import { useFiltered } from './useFiltered';
import { useLostFocus } from './useLostFocus';
import { useSearchDraft } from './useSearchDraft';

interface StatementsPageProps {
  readonly table: StatementTable;
  /** What stands beside a statement; loads by itself. */
  readonly pairsOf: (row: StatementRow) => ReactNode;
  /** Where statements of the reader's choice stand alone. */
  readonly embedOf: (statements: readonly LocatedStatement[]) => EmbedAddress;
}

/** All statements: searched, filtered, sorted, opened, cited and taken along. */
export function StatementsPage({ table, pairsOf, embedOf }: StatementsPageProps) {
  const text = useText();
  const language = useLanguage();
  const state = useUrlState();
  const { list, only, statement: open = null } = state;
  const isListAlone = only === 'list' && list.length > 0;
  const natural: ListSort = isListAlone ? 'added' : 'place';
  const sort = state.sort ?? natural;
  const { direction = NATURAL_DIRECTION[sort] } = state;
  const heading = useId();
  const { draft, type, flush } = useSearchDraft(state.q, writeSearch);
  // Drawn when the browser finds time: what is typed stands in the field at once.
  const searched = useDeferredValue(draft);
  const choice = useMemo(() => choiceOf(state), [state]);
  // Another order as well: the head of the table shows at once which one is coming.
  const ordered = { sort: useDeferredValue(sort), direction: useDeferredValue(direction) };
  const { filtered, marked, simplified, apart } = useFiltered(
    table,
    ordered,
    choice,
    searched,
    isListAlone ? list : null,
  );
  const chosen = useMemo(
    () => chosenConditions(text, language, table, choice, searched, isListAlone),
    [text, language, table, choice, searched, isListAlone],
  );
  const detailsOf = useCallback(
    (row: StatementRow) => <StatementDetails row={row} words={marked} pairs={pairsOf(row)} />,
    [marked, pairsOf],
  );
  const page = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const [shown, total] = [filtered.rows.length, table.rows.length];
  useLostFocus(page, (gone) => {
    // Among rows the table leads on.
    if (rowOf(gone) === null || shown === 0) count.current?.focus({ preventScroll: true });
  });
  return (
    <div className="statements" ref={page}>
      <header className="statements-head">
        <h2 id={heading} className="view-title">
          {text(words.title)}
        </h2>
        <p>{text(words.lead)}</p>
      </header>
      <Filters table={table} choice={choice} counts={filtered.counts} />
      <div className="statements-main">
        <SearchField typed={draft} onType={type} onDone={flush} />
        <div className="statements-bar">
          <p role="status" className="statements-count" ref={count} tabIndex={-1}>
            {text(shown === total ? words.count.all : words.count.some, { shown, total })}
          </p>
          <SortSelect sort={sort} direction={direction} natural={natural} />
          <DownloadShown
            table={table}
            rows={filtered.rows}
            choice={choice}
            isSearched={searched.trim() !== ''}
            isListed={isListAlone}
          />
        </div>
        <ListBar table={table} embedOf={embedOf} />
        <ChosenConditions chosen={chosen} />
        {simplified !== null && shown > 0 && (
          <p className="section-note">
            {text(words.search.simplified, { typed: searched, simplified })}
          </p>
        )}
        {apart !== null && shown > 0 && (
          <p className="section-note">
            {text(words.search.apart, {
              typed: searched,
              apart: apart.join(text(words.search.and)),
            })}
          </p>
        )}
        {sort === 'figure' && <p className="section-note">{text(words.sort.byUnit)}</p>}
        <LinkedNote table={table} rows={filtered.rows} open={open} />
        {shown === 0 ? (
          <NothingFound
            chosen={chosen}
            without={filtered.without}
            nearest={nearestNames(table.rows, searched, language)}
          />
        ) : (
          <>
            <p className="statements-hint">{text(words.table.hint)}</p>
            <StatementsTable
              table={table}
              rows={filtered.rows}
              words={marked}
              sort={sort}
              direction={direction}
              natural={natural}
              labelledBy={heading}
              open={open}
              onOpen={openStatement}
              detailsOf={detailsOf}
            />
          </>
        )}
      </div>
    </div>
  );
}

function openStatement(id: string | null): void {
  changeUrlState({ statement: id ?? undefined }, 'replace');
}

function writeSearch(typed: string): void {
  changeUrlState({ q: typed, statement: undefined }, 'replace');
}
