import type { ReactNode } from 'react';
import { insideQuotes } from '../domain/typography';

/** A document's own words. Always Chinese, always plain text. */
export function Quotation({ words, children }: { readonly words: string; children?: ReactNode }) {
  return (
    <figure className="quotation">
      <blockquote lang="zh">“{insideQuotes(words)}”</blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
