import type { MouseEvent, ReactNode } from 'react';
import type { UrlState } from './urlState';
import { changeUrlState, hrefOf, useUrlState } from './useUrlState';

interface StateLinkProps {
  /** What following the link changes; the rest of the state stays. */
  readonly change: Partial<UrlState>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another state of the page: a real address that is followed without loading anew. */
export function StateLink({ change, className, children }: StateLinkProps) {
  useUrlState();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    changeUrlState(change);
  };
  return (
    <a href={hrefOf(change)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
