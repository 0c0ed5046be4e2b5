import type { ReactNode } from 'react';

/** What is shown where nothing was read: a hatched mark, what is missing, and where to go instead. */
export function EmptyNote({ children }: { readonly children: ReactNode }) {
  return <div className="empty-note">{children}</div>;
}
