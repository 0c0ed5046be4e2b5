import type { StatementTable } from '../../domain/statementTable';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { NO_CONDITIONS } from './choice';

interface LinkedNoteProps {
  readonly table: StatementTable;
  readonly rows: Uint32Array;
  /** Id of the statement that the address names. */
  readonly open: string | null;
}

/** Says so where the statement that a link leads to is not among those shown. */
export function LinkedNote({ table, rows, open }: LinkedNoteProps) {
  const text = useText();
  if (open === null || rows.some((row) => table.rows[row]?.statement.id === open)) return null;
  const isKnown = table.rows.some(({ statement }) => statement.id === open);
  return (
    <p role="alert" className="statements-linked">
      {text(isKnown ? words.linked.hidden : words.linked.unknown)}{' '}
      {isKnown && (
        <StateLink change={{ ...NO_CONDITIONS, statement: open }}>
          {text(words.linked.show)}
        </StateLink>
      )}
    </p>
  );
}
