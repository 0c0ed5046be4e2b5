import { useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { LocatedStatement } from '../../contract/siteIndex';
import { StatementFigure } from '../../components/StatementFigure';
import { chineseBehind, statementName } from '../../domain/indicatorNames';
import type { SiteTables } from '../../domain/siteTables';
import { yearFrom } from '../../domain/yearFrom';
import { district } from '../../i18n/messages/district';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { statementAnchor } from './panelText';
import { Evidence, StatementHead } from './StatementCard';

export interface StatementDialogProps {
  /** Null for an id that the loaded place does not have. */
  readonly statement: LocatedStatement | null;
  readonly tables: SiteTables;
  /** Whether the page's lists stand there: only then can the statement be found in one of them. */
  readonly hasList: boolean;
  /** Whether the link that led here names a district. */
  readonly hasDistrict: boolean;
  readonly onClose: () => void;
  /** Called in the place of `onClose` where the reader goes on to the statement in its list. */
  readonly onShowInList: () => void;
  /** What stands below the words: the counterpart, citations, ways on. */
  readonly children?: ReactNode;
}

/** The words behind a figure, in one step from any mark of the page, and for links to one statement. */
export function StatementDialog(props: StatementDialogProps) {
  const { statement, tables, hasList, hasDistrict, onClose, onShowInList, children } = props;
  const text = useText();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  const isOpenedByLink = useRef(false);
  const statementId = statement?.id;
  const isListed = useSyncExternalStore(
    followNothing,
    () => hasList && statementId !== undefined && listedItem(statementId) !== null,
  );

  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    isOpenedByLink.current = document.activeElement === document.body;
    dialog.current.showModal();
  }, []);

  useEffect(() => {
    // Opened by a link rather than by a choice on the page: the list behind goes to the statement.
    if (isOpenedByLink.current && isListed && statementId !== undefined)
      listedItem(statementId)?.scrollIntoView({ block: 'center' });
  }, [isListed, statementId]);

  const showInList = () => {
    if (statementId === undefined) return;
    onShowInList();
    dialog.current?.close();
    const item = listedItem(statementId);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  };

  return (
    <dialog ref={dialog} className="statement-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="statement-dialog-heading">
        {text(district.statement.dialog)}
      </h2>
      {statement ? (
        <>
          <StatementHead statement={statement} />
          <StatementFigure statement={statement} />
          <p className="statement-title" lang={statementName(language, statement).lang}>
            {statementName(language, statement).name}
          </p>
          <OwnPhrase statement={statement} />
          <Evidence statement={statement} document={tables.documentById.get(statement.document)} />
          <ul className="statement-dialog-facts">
            {statement.heading !== null && (
              <li>
                {text(district.statement.heading)}
                <span lang="zh">{statement.heading}</span>
              </li>
            )}
            <li>
              {text(
                vocabulary.yearFrom[
                  yearFrom(statement, tables.documentById.get(statement.document))
                ],
              )}
            </li>
          </ul>
          {children}
        </>
      ) : (
        <p>{text(hasDistrict ? district.statement.unknown : district.statement.withoutDistrict)}</p>
      )}
      <p className="statement-dialog-buttons">
        {isListed && (
          <button type="button" className="button" onClick={showInList}>
            {text(district.statement.inList)}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text(district.statement.close)}
        </button>
      </p>
    </dialog>
  );
}

/** The document's own phrase below an English name: that may be composed, and it counts less. */
function OwnPhrase({ statement }: { readonly statement: LocatedStatement }) {
  const text = useText();
  const { indicator: zh, indicatorEn: en } = statement;
  const phrase = chineseBehind(useLanguage(), { zh, en });
  return phrase === null ? null : (
    <p className="statement-own-phrase">
      {text(district.statement.ownPhrase)}
      <span lang="zh">{phrase}</span>
    </p>
  );
}

/** What the lists hold changes with the page's state alone, which renders the dialog anew. */
function followNothing(): () => void {
  return () => undefined;
}

function listedItem(id: string): HTMLElement | null {
  return document.getElementById(statementAnchor(id));
}
