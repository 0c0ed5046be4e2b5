import { useQuery } from '@tanstack/react-query';
import type { LocatedStatement } from '../../contract/siteIndex';
import { recordQuery } from '../../data/queries';
import { whereabouts, type Whereabouts } from '../../domain/whereabouts';

/** Where a statement stands in its document; null until the document's record is there, or without it. */
export function useWhereabouts(statement: LocatedStatement): Whereabouts | null {
  const { data } = useQuery(recordQuery(statement.document));
  return data === undefined ? null : whereabouts(data, statement);
}
