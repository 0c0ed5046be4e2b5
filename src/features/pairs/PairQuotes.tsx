import { DocumentLine } from '../../components/DocumentLine';
import { Quotation } from '../../components/Quotation';
import { pairs as words } from '../../i18n/messages/pairs';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import type { PairRow, PairSide } from './pairRows';
import type { PairSources } from './pairSources';

interface PairQuotesProps {
  readonly row: PairRow;
  readonly sources: PairSources;
  readonly onSelectStatement: ((id: string) => void) | undefined;
}

/** The words of both sides, each with its document, date and line. */
export function PairQuotes({ row, sources, onSelectStatement }: PairQuotesProps) {
  const text = useText();
  return (
    <ul className="pairs-quotes">
      {quoted(row).map(({ kind, side }) => {
        const document = sources.documents.get(side.document);
        const year = String(side.year);
        return (
          <li key={side.statement}>
            <p className="pairs-quote-head">
              {year} · {text(vocabulary.kind[kind])}
            </p>
            <Quotation words={side.quote}>
              {document && <DocumentLine document={document} line={side.line} />}
            </Quotation>
            {onSelectStatement && (
              <button
                type="button"
                className="pairs-open"
                aria-label={text(words.selectLabel, { year, kind: text(vocabulary.kind[kind]) })}
                onClick={() => {
                  onSelectStatement(side.statement);
                }}
              >
                {text(words.select)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How many quotations stand behind a row. */
export function quoteCount(row: PairRow): number {
  return quoted(row).length;
}

function quoted(
  row: PairRow,
): readonly { readonly kind: 'target' | 'outcome'; readonly side: PairSide }[] {
  return [
    ...(row.before ? [{ kind: 'target' as const, side: row.before }] : []),
    { kind: 'outcome' as const, side: row.outcome },
    ...(row.after ? [{ kind: 'target' as const, side: row.after }] : []),
  ];
}
