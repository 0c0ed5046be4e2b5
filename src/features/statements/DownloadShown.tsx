import { useState } from 'react';
import { saveFile } from '../../components/saveFile';
import { statementCsv } from '../../domain/statementCsv';
import { FACETS, type Choice } from '../../domain/statementFilter';
import type { StatementTable } from '../../domain/statementTable';
import { chart } from '../../i18n/messages/chart';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';

interface DownloadShownProps {
  readonly table: StatementTable;
  /** Positions of the rows shown, in their order. */
  readonly rows: Uint32Array;
  readonly choice: Choice;
  readonly isSearched: boolean;
  /** Whether they are those of the reader's list. */
  readonly isListed: boolean;
}

const LONGEST_NAME = 100;

/** `shenzhen-statements-luohu-2023-target`: the file says what it holds. */
function nameOf({ choice, isSearched, isListed }: DownloadShownProps): string {
  const chosen = FACETS.flatMap((facet) => choice[facet].map(String));
  const parts = [
    'shenzhen-statements',
    ...chosen,
    ...(isSearched ? ['search'] : []),
    ...(isListed ? ['list'] : []),
  ];
  return parts
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, LONGEST_NAME);
}

/** The statements shown, in their order, to take along. */
export function DownloadShown(props: DownloadShownProps) {
  const { table, rows } = props;
  const name = nameOf(props);
  const text = useText();
  const [done, setDone] = useState('');
  const count = rows.length;
  const save = (file: string, content: string, type: string) => {
    saveFile(file, content, type);
    setDone(text(chart.downloaded, { file }));
  };
  const shown = () => {
    const statements = [...rows].flatMap((row) => table.rows[row]?.statement ?? []);
    const named = new Set(statements.map(({ document }) => document));
    return { documents: table.documents.filter(({ id }) => named.has(id)), statements };
  };
  return (
    <div className="statements-download">
      <span className="control-label">{text(words.download.label)}</span>
      <button
        type="button"
        className="link-button"
        disabled={count === 0}
        aria-label={text(words.download.csvLabel, { count })}
        onClick={() => {
          const { statements, documents } = shown();
          save(`${name}.csv`, statementCsv(statements, documents), 'text/csv;charset=utf-8');
        }}
      >
        {text(words.download.csv)}
      </button>
      <button
        type="button"
        className="link-button"
        disabled={count === 0}
        aria-label={text(words.download.jsonLabel, { count })}
        onClick={() => {
          save(`${name}.json`, JSON.stringify(shown(), null, 2), 'application/json');
        }}
      >
        {text(words.download.json)}
      </button>
      <span role="status" className="visually-hidden">
        {done}
      </span>
    </div>
  );
}
