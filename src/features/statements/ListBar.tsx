import './list.css';
import { useId } from 'react';
import { EmbedButton } from '../../components/EmbedButton';
import { listTitle } from '../../components/listTitle';
import { TextByHand } from '../../components/TextByHand';
import { useCopy } from '../../components/useCopy';
import type { LocatedStatement } from '../../contract/siteIndex';
import { localDay, plainCitation, citationSource } from '../../domain/citation';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import type { StatementTable } from '../../domain/statementTable';
import { readersList as words } from '../../i18n/messages/readersList';
import { useLanguage, useText } from '../../i18n/useText';
import { EMPTY_LIST } from '../../state/readersList';
import { changeUrlState, hrefOf, useUrlState } from '../../state/useUrlState';
import { LIST_ALONE } from './choice';
import { pageOfStatement } from './pageOfStatement';

interface ListBarProps {
  readonly table: StatementTable;
  /** Where the statements stand alone. */
  readonly embedOf: (statements: readonly LocatedStatement[]) => EmbedAddress;
}

/** The list that the reader puts together: to look at alone, to cite as a whole, to empty. Nothing without one. */
export function ListBar({ table, embedOf }: ListBarProps) {
  const text = useText();
  const language = useLanguage();
  const heading = useId();
  const { list, only } = useUrlState();
  const [copied, copy] = useCopy();
  if (list.length === 0) return null;
  const byId = new Map(table.rows.map((row) => [row.statement.id, row]));
  const rows = list.flatMap((id) => byId.get(id) ?? []);
  const statements = rows.map(({ statement }) => statement);
  const unknown = list.length - rows.length;
  const citations = () => {
    const today = localDay(new Date());
    return rows
      .flatMap(({ statement, document }) => {
        if (!document) return [];
        const page = pageOfStatement(statement, language);
        return plainCitation(citationSource(statement, document, null, page), today, language);
      })
      .join('\n');
  };
  return (
    <section className="readers-list" aria-labelledby={heading}>
      <h3 id={heading}>{text(words.title, { count: list.length })}</h3>
      <p className="readers-list-buttons">
        <button
          type="button"
          className="link-button"
          onClick={() => {
            changeUrlState(only === 'list' ? { only: undefined } : LIST_ALONE);
          }}
        >
          {text(only === 'list' ? words.showAll : words.show)}
        </button>
        {rows.length > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              copy(citations());
            }}
          >
            {text(words.cite)}
          </button>
        )}
        {rows.length > 0 && (
          <EmbedButton
            address={embedOf(statements)}
            page={new URL(hrefOf(LIST_ALONE), window.location.href).href}
            title={listTitle(text, statements)}
            height={embedHeight('list', rows.length)}
            className="link-button"
          />
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            changeUrlState(EMPTY_LIST);
          }}
        >
          {text(words.empty)}
        </button>
        <span role="status">{copied?.how === 'copied' && text(words.cited)}</span>
      </p>
      <p className="section-note">
        {text(words.note)}
        {unknown > 0 && ` ${text(words.unknown, { count: unknown })}`}
      </p>
      {copied?.how === 'by-hand' && (
        <TextByHand label={text(words.byHand)} content={copied.content} />
      )}
    </section>
  );
}
