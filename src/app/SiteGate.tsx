import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from '../components/ErrorNote';
import { siteQuery } from '../data/queries';
import type { SiteTables } from '../domain/siteTables';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

interface SiteGateProps {
  /** Stands there until the index is loaded. */
  readonly fallback: ReactNode;
  readonly children: (tables: SiteTables) => ReactNode;
}

/** Loads the site's index for what is shown of it; says so where it cannot be loaded. */
export function SiteGate({ fallback, children }: SiteGateProps) {
  const text = useText();
  const site = useQuery(siteQuery());
  if (site.isError)
    return (
      <ErrorNote
        what={text(shell.what.index)}
        error={site.error}
        onRetry={() => void site.refetch()}
      />
    );
  return site.data ? children(site.data) : fallback;
}
