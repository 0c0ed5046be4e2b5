import { useQueries } from '@tanstack/react-query';
import { Skeleton } from '../components/Skeleton';
import { ErrorNote } from '../components/ErrorNote';
import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';
import { recordQuery } from '../data/queries';
import type { SiteTables } from '../domain/siteTables';
import { ThemePassages } from '../features/district/ThemePassages';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

interface PlacePassagesProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId;
}

/** Where the documents that speak of a place speak of the theme chosen; their records load only then. */
export function PlacePassages(props: PlacePassagesProps) {
  const { tables, place } = props;
  const text = useText();
  const queries = useQueries({
    queries: tables.documents
      .filter(({ districts, issuerPlace }) => issuerPlace === place || districts.includes(place))
      .map(({ id }) => recordQuery(id)),
  });
  const failed = queries.find(({ isError }) => isError);
  if (failed?.error)
    return (
      <ErrorNote
        what={text(shell.what.record)}
        error={failed.error}
        onRetry={() => void failed.refetch()}
      />
    );
  if (queries.some(({ isPending }) => isPending)) return <Skeleton lines={4} />;
  return <ThemePassages {...props} records={queries.flatMap(({ data }) => data ?? [])} />;
}
