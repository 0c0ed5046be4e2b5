import './list.css';
import { useEffect, useId, useRef, useState } from 'react';
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
import { textIn } from '../../i18n/text';
import { useLanguage, useText } from '../../i18n/useText';
import { EMPTY_LIST } from '../../state/readersList';
import type { UrlState } from '../../state/urlState';
import { changeUrlState, hrefOf, useUrlState } from '../../state/useUrlState';
import { LIST_ALONE } from './choice';
import { pageOfStatement } from './pageOfStatement';

type Emptied = Pick<UrlState, 'list' | 'only'>;

interface ListBarProps {
  readonly table: StatementTable;
  /** Where the statements stand alone. */
  readonly embedOf: (statements: readonly LocatedStatement[]) => EmbedAddress;
}

/**
 * The list that the reader puts together: to look at alone, to cite as a whole, to empty. Nothing without one, but
 * for the way back to what was emptied, which no step in the history leads to.
 */
export function ListBar({ table, embedOf }: ListBarProps) {
  const text = useText();
  const language = useLanguage();
  const heading = useId();
  const { list, only } = useUrlState();
  const [copied, copy] = useCopy();
  const [emptied, setEmptied] = useState<Emptied | null>(null);
  if (list.length > 0 && emptied !== null) setEmptied(null);
  if (list.length === 0) return emptied && <EmptiedBar emptied={emptied} />;
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
            title={(lang) => listTitle(textIn(lang), statements)}
            height={embedHeight('list', rows.length)}
            className="link-button"
          />
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            changeUrlState(EMPTY_LIST);
            setEmptied({ list, only });
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

/** Takes the keyboard over from the button that emptied the list. */
function EmptiedBar({ emptied }: { readonly emptied: Emptied }) {
  const text = useText();
  const restore = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    restore.current?.focus();
  }, []);
  return (
    <p className="readers-list readers-list-buttons">
      <span role="status">{text(words.emptied)}</span>
      <button
        ref={restore}
        type="button"
        className="link-button"
        onClick={() => {
          changeUrlState(emptied);
        }}
      >
        {text(words.restore, { count: emptied.list.length })}
      </button>
    </p>
  );
}
