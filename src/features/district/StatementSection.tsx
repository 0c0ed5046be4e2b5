import { useId, type ReactNode } from 'react';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';

interface StatementSectionProps {
  readonly heading: string;
  /** Null where a count would say more than is known. */
  readonly count: number | null;
  /** Who speaks, and what else must be known. */
  readonly notes: readonly string[];
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A list of statements under its heading. */
export function StatementSection(props: StatementSectionProps) {
  const { heading, count, notes, controls, children } = props;
  const text = useText();
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {count !== null && (
          <span className="section-note">{text(district.lists.items, { count })}</span>
        )}
        {notes.map((note) => (
          <span key={note} className="section-note">
            {note}
          </span>
        ))}
        {controls}
      </div>
      {children}
    </section>
  );
}
