import './details.css';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import type { StatementKind } from '../../contract/vocabularies';
import { addressOfWords, type Whereabouts } from '../../domain/whereabouts';
import { howRead } from '../../i18n/messages/howRead';
import { useText } from '../../i18n/useText';
import { ruleFamily } from './ruleFamily';
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
  const { rule, kind, line, quote } = statement;
  return (
    <section>
      <Heading>{text(howRead.title)}</Heading>
      <ul className="statement-details-read">
        <li>
          {text(howRead.rule, { rule })}
          {text(howRead.family[ruleFamily(rule)])}
        </li>
        {where && (
          <>
            <li>{text(howRead.told[toldBy(kind, where)], { kind: text(howRead.kind[kind]) })}</li>
            <li>{text(howRead.place, { paragraph: where.paragraph, line })}</li>
          </>
        )}
        {where?.isLiteral === true && document.url !== null && (
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
