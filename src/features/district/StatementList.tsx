import { useId, useState, type ReactNode } from 'react';
import { usePrinting } from '../../components/usePrinting';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { SiteTables } from '../../domain/siteTables';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { StatementCard, StatementRow } from './StatementCard';

export interface StatementListProps {
  readonly look: 'cards' | 'rows';
  readonly statements: readonly LocatedStatement[];
  readonly tables: SiteTables;
  readonly selected: string | null;
  /** How many stand there before the rest is asked for. */
  readonly first: number;
  /** Stands there for an empty list. */
  readonly none?: ReactNode;
}

/** A longer list would fill dozens of sheets that were not asked for: it says that it is an extract. */
const MOST_PRINTED = 100;

/** Statements with their words; long lists begin short and are opened whole. */
export function StatementList(props: StatementListProps) {
  const { look, statements, tables, selected, first, none } = props;
  const text = useText();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const holdsSelected = statements.findIndex((each) => each.id === selected) >= first;
  const isPrinting = usePrinting();
  const all = (isPrinting && statements.length <= MOST_PRINTED) || opened || holdsSelected;
  const Item = look === 'cards' ? StatementCard : StatementRow;
  if (statements.length === 0)
    return <p className="section-none">{none ?? text(district.lists.none)}</p>;
  return (
    <>
      <ul id={id} className={`statement-${look}`}>
        {(all ? statements : statements.slice(0, first)).map((statement) => (
          <Item
            key={statement.id}
            statement={statement}
            document={tables.documentById.get(statement.document)}
            isCurrent={statement.id === selected}
          />
        ))}
      </ul>
      {isPrinting && !all && (
        <p className="section-none">
          {text(district.lists.printed, { first, count: statements.length })}
        </p>
      )}
      {statements.length > first && (
        <button
          type="button"
          className="button"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => {
            setOpened(!all);
          }}
        >
          {all
            ? text(district.lists.showFewer)
            : text(district.lists.showAll, { count: statements.length })}
        </button>
      )}
    </>
  );
}
