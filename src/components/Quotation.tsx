import type { ReactNode } from 'react';

/** A document's own words. Always Chinese, always plain text. */
export function Quotation({ words, children }: { readonly words: string; children?: ReactNode }) {
  return (
    <figure className="quotation">
      <blockquote lang="zh">“{words}”</blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
