import type { ReactNode } from 'react';
import { insideQuotes } from '../domain/typography';
import { DamagedWords } from './DamagedWords';

interface QuotationProps {
  readonly words: string;
  /** Whether characters of it are lost. */
  readonly isDamaged?: boolean;
  readonly children?: ReactNode;
}

/** A document's own words. Always Chinese, always plain text. */
export function Quotation({ words, isDamaged = false, children }: QuotationProps) {
  return (
    <figure className="quotation">
      <blockquote lang="zh">
        “{isDamaged ? <DamagedWords words={words} /> : insideQuotes(words)}”
      </blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
