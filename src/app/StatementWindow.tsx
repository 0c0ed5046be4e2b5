import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Loaded } from '../components/Loaded';
import type { LocatedStatement } from '../contract/siteIndex';
import { Skeleton } from '../components/Skeleton';
import { pairsQuery } from '../data/queries';
import { figureText } from '../domain/figures';
import { besideName, statementName } from '../domain/indicatorNames';
import { shortName } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { StatementDialog, type StatementDialogProps } from '../features/district/StatementDialog';
import { NO_CONDITIONS } from '../features/statements/choice';
import { CopyCitations } from '../features/statements/CopyCitations';
import { ListButton } from '../features/statements/ListButton';
import { HowRead } from '../features/statements/HowRead';
import { StatementPairs } from '../features/statements/StatementPairs';
import { shell } from '../i18n/messages/shell';
import { statements } from '../i18n/messages/statements';
import { LOCALES } from '../contract/languages';
import { useLanguage, useText } from '../i18n/useText';
import { choosePlaces } from '../state/selection';
import { StateLink } from '../state/StateLink';
import { useDocumentTitle } from './useDocumentTitle';

/** A statement over the overview: its words, what stands beside it, its citation, and the way to all the others. */
export function StatementWindow(props: Omit<StatementDialogProps, 'children'>) {
  const { statement, tables } = props;
  const language = useLanguage();
  useDocumentTitle(
    statement &&
      [
        statementName(language, statement).name,
        figureText(besideName(language, statement), LOCALES[language]),
        shortName(statement.district)[language],
        statement.year,
      ]
        .filter((part) => part !== null)
        .join(' · '),
  );
  return (
    <StatementDialog {...props}>
      {statement && <Besides statement={statement} tables={tables} />}
    </StatementDialog>
  );
}

interface BesidesProps {
  readonly statement: LocatedStatement;
  readonly tables: SiteTables;
}

function Besides({ statement, tables }: BesidesProps) {
  const text = useText();
  const heading = useId();
  const pairs = useQuery(pairsQuery());
  const document = tables.documentById.get(statement.document);
  return (
    <>
      {statement.kind !== 'milestone' && (
        <section className="statement-dialog-part" aria-labelledby={heading}>
          <h3 id={heading}>{text(statements.details.pairs)}</h3>
          <Loaded query={pairs} what={text(shell.what.pairs)} fallback={<Skeleton lines={2} />}>
            {(list) => (
              <StatementPairs
                statement={statement}
                pairs={list}
                documents={tables.documents}
                opening={{}}
              />
            )}
          </Loaded>
        </section>
      )}
      {document && (
        <div className="statement-dialog-part">
          <HowRead statement={statement} document={document} level={3} />
          <CopyCitations statement={statement} document={document} level={3} />
        </div>
      )}
      <p className="statement-dialog-part">
        <ListButton id={statement.id} />
      </p>
      <p className="statement-dialog-part">
        <StateLink
          change={{
            ...NO_CONDITIONS,
            ...choosePlaces([statement.district]),
            view: 'targets',
            statement: statement.id,
          }}
        >
          {text(statements.details.inAll)}
        </StateLink>
      </p>
    </>
  );
}
