import type { ReactNode } from 'react';
import type { Message } from '../i18n/messages';
import { useText } from '../i18n/useText';

export interface LegendEntry {
  /** SVG path data in 18 × 16 px. */
  readonly path: string;
  readonly word: Message;
  /** Class of the mark, besides its own. */
  readonly look?: string;
}

interface MarkLegendProps {
  readonly entries: readonly LegendEntry[];
  /** What hatching says; null where nothing is hatched. */
  readonly hatched: Message | null;
  readonly className?: string;
  /** The data attribute that gives marks their hue; without it they are grey. */
  readonly family?: string;
  /** More entries, after those. */
  readonly children?: ReactNode;
}

/** The marks of a chart and their words. */
export function MarkLegend({ entries, hatched, className, family, children }: MarkLegendProps) {
  const text = useText();
  return (
    <ul className={className ? `mark-legend ${className}` : 'mark-legend'} data-family={family}>
      {entries.map(({ path, word, look }) => (
        <li key={word.en}>
          <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
            <path d={path} className={look ? `mark-key ${look}` : 'mark-key'} />
          </svg>
          {text(word)}
        </li>
      ))}
      {hatched && (
        <li>
          <span className="mark-hatch" aria-hidden="true" />
          {text(hatched)}
        </li>
      )}
      {children}
    </ul>
  );
}
