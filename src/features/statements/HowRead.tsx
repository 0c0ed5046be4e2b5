import './details.css';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import type { StatementKind } from '../../contract/vocabularies';
import { addressOfWords, type Whereabouts } from '../../domain/whereabouts';
import { howRead } from '../../i18n/messages/howRead';
import { useText } from '../../i18n/useText';
import { RULE_FAMILY } from './ruleFamily';
import { useWhereabouts } from './useWhereabouts';

interface HowReadProps {
  readonly statement: LocatedStatement;
  readonly document: DocumentSummary;
  /** Of the heading. */
  readonly level?: 3 | 4;
}

/** By which rule a statement was read, what made it a target or an outcome, and where to look that up. */
export function HowRead({ statement, document, level = 4 }: HowReadProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const text = useText();
  const where = useWhereabouts(statement);
  const { kind, line, quote } = statement;
  if (where === null) return null;
  const { rule, paragraph, isLiteral } = where;
  return (
    <section>
      <Heading>{text(howRead.title)}</Heading>
      <ul className="statement-details-read">
        {rule !== null && (
          <li>
            {text(howRead.rule, { rule })}
            {text(howRead.family[RULE_FAMILY[rule]])}
          </li>
        )}
        <li>{text(howRead.told[toldBy(kind, where)], { kind: text(howRead.kind[kind]) })}</li>
        <li>{text(howRead.place, { paragraph, line })}</li>
        {isLiteral && document.url !== null && (
          <li>
            <a href={addressOfWords(document.url, quote)} rel="noreferrer">
              {text(howRead.marked)} ↗
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

function toldBy(kind: StatementKind, { period }: Whereabouts): keyof typeof howRead.told {
  if (period === 'plan') return kind === 'outcome' ? 'planDone' : 'plan';
  if (period === 'review') return kind === 'outcome' ? 'review' : 'reviewAhead';
  return 'news';
}
