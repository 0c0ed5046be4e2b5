import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** Says what scrolls to those who reach it by keyboard. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** What may be wider than the page, such as a table, scrolls inside itself, also by keyboard. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scroll-region ${className}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
