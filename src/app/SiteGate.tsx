import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
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
  return (
    <Loaded query={useQuery(siteQuery())} what={text(shell.what.index)} fallback={fallback}>
      {children}
    </Loaded>
  );
}
