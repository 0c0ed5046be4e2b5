import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Loaded } from '../components/Loaded';
import type { LocatedStatement } from '../contract/siteIndex';
import { Skeleton } from '../components/Skeleton';
import { pairsQuery, statementsQuery } from '../data/queries';
import {
  arrangeStatements,
  type StatementRow,
  type StatementTable,
} from '../domain/statementTable';
import { StatementPairs } from '../features/statements/StatementPairs';
import { StatementsPage } from '../features/statements/StatementsPage';
import { shell } from '../i18n/messages/shell';
import { statements } from '../i18n/messages/statements';
import { useText } from '../i18n/useText';
import { listEmbedAddress } from './useEmbedAddress';

/** Every statement, to search and to take along. */
export function TargetsView() {
  const text = useText();
  return (
    <Loaded
      query={useQuery({ ...statementsQuery(), select: arrangeStatements })}
      what={text(statements.what)}
      fallback={<Skeleton className="view-skeleton" lines={12} />}
    >
      {(table) => <LoadedStatements table={table} />}
    </Loaded>
  );
}

function LoadedStatements({ table }: { readonly table: StatementTable }) {
  const pairsOf = useCallback(
    ({ statement }: StatementRow) => <PairsOf statement={statement} documents={table.documents} />,
    [table],
  );
  return <StatementsPage table={table} pairsOf={pairsOf} embedOf={listEmbedAddress} />;
}

interface PairsOfProps {
  readonly statement: LocatedStatement;
  readonly documents: StatementTable['documents'];
}

/** Loaded when the first row is opened. */
function PairsOf(props: PairsOfProps) {
  const text = useText();
  return (
    <Loaded
      query={useQuery(pairsQuery())}
      what={text(shell.what.pairs)}
      fallback={<Skeleton lines={2} />}
    >
      {(pairs) => <StatementPairs {...props} pairs={pairs} />}
    </Loaded>
  );
}
