import { useEffect, useId, useRef, useState } from 'react';
import type { LocatedStatement } from '../../contract/siteIndex';
import { Figure } from '../../components/Figure';
import type { SiteTables } from '../../domain/siteTables';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { statementAnchor } from './panelText';
import { Evidence, StatementHead } from './StatementCard';

interface StatementDialogProps {
  /** Null for an id that the loaded place does not have. */
  readonly statement: LocatedStatement | null;
  readonly tables: SiteTables;
  readonly onClose: () => void;
}

/** The words behind a figure, in one step from any mark of the page, and for links to one statement. */
export function StatementDialog({ statement, tables, onClose }: StatementDialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  const [isListed, setIsListed] = useState(false);
  const statementId = statement?.id;

  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    const item = statementId === undefined ? null : listedItem(statementId);
    setIsListed(item !== null);
    // Opened by a link rather than by a choice on the page: the list behind goes to the statement.
    if (document.activeElement === document.body) item?.scrollIntoView({ block: 'center' });
    dialog.current.showModal();
  }, [statementId]);

  const showInList = () => {
    if (statementId === undefined) return;
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
          {statement.kind !== 'milestone' && <Figure figure={statement} />}
          <p className="statement-title" lang="zh">
            {statement.indicator}
          </p>
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
                statement.yearStated
                  ? district.statement.yearStated
                  : district.statement.yearImplied,
              )}
            </li>
          </ul>
        </>
      ) : (
        <p>{text(district.statement.unknown)}</p>
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

function listedItem(id: string): HTMLElement | null {
  return document.getElementById(statementAnchor(id));
}
