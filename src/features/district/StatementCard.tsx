import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import { DocumentLine } from '../../components/DocumentLine';
import { Quotation } from '../../components/Quotation';
import { StatementFigure } from '../../components/StatementFigure';
import { strengthText } from '../../components/strengthText';
import { ThemeDot } from '../../components/ThemeDot';
import { statementName } from '../../domain/indicatorNames';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { kindText, statementAnchor } from './panelText';

interface StatementProps {
  readonly statement: LocatedStatement;
  readonly document: DocumentSummary | undefined;
  readonly isCurrent: boolean;
}

/** A target with its words: the figure large, the quotation and its source right below. */
export function StatementCard({ statement, document, isCurrent }: StatementProps) {
  return (
    <li
      id={statementAnchor(statement.id)}
      tabIndex={-1}
      className="statement-card"
      data-current={isCurrent}
    >
      <StatementHead statement={statement} />
      <StatementFigure statement={statement} />
      <StatementTitle statement={statement} />
      <Evidence statement={statement} document={document} />
    </li>
  );
}

/** The same in a list's row, for milestones, outcomes and what the city says. */
export function StatementRow({ statement, document, isCurrent }: StatementProps) {
  return (
    <li
      id={statementAnchor(statement.id)}
      tabIndex={-1}
      className="statement-row"
      data-current={isCurrent}
      data-kind={statement.kind}
    >
      <StatementHead statement={statement} />
      <div className="statement-row-title">
        <StatementTitle statement={statement} />
        <StatementFigure statement={statement} />
      </div>
      <Evidence statement={statement} document={document} />
    </li>
  );
}

/** Mark, kind, year and strength: hollow for a target, solid for an outcome, a diamond for a milestone. */
export function StatementHead({ statement }: { readonly statement: LocatedStatement }) {
  const text = useText();
  return (
    <p className="statement-head">
      <ThemeDot theme={statement.theme} />
      <span className="statement-kind" data-kind={statement.kind}>
        {kindText(text, statement)}
        {statement.strength !== null && ` · ${strengthText(text, statement)}`}
      </span>
    </p>
  );
}

function StatementTitle({ statement }: Pick<StatementProps, 'statement'>) {
  const { name, lang } = statementName(useLanguage(), statement);
  return (
    <h3 className="statement-title" lang={lang}>
      <StateLink change={{ statement: statement.id }}>{name}</StateLink>
    </h3>
  );
}

export function Evidence({ statement, document }: Pick<StatementProps, 'statement' | 'document'>) {
  return (
    <Quotation words={statement.quote} isDamaged={statement.damaged}>
      {document && <DocumentLine document={document} line={statement.line} />}
    </Quotation>
  );
}
