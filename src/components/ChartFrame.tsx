import '../styles/charts.css';
import { useId, useState, type ReactNode } from 'react';
import type { DocumentSummary } from '../contract/siteIndex';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { CopyEmbed } from './CopyEmbed';
import { DocumentLine } from './DocumentLine';
import { saveFile } from './saveFile';

interface ChartFrameProps {
  readonly title: string;
  /** Says who speaks, and what else must be known to read the chart. */
  readonly speaker: string;
  /** The documents that the chart rests on. */
  readonly documents: readonly DocumentSummary[];
  /** Of the title: first where the chart is all there is. */
  readonly level?: 1 | 2;
  /** Where the chart stands alone, as an absolute address; without it there is no embed code. */
  readonly embed?: { readonly address: string; readonly height: number } | undefined;
  /** The data behind the chart. */
  readonly download?: { readonly file: string; readonly content: () => string } | undefined;
  /** The same as a table, where the chart does not offer one itself. */
  readonly table?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every chart: title, who speaks, the sources, and the ways to take it along. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, speaker, documents, level = 2, embed, download, table, children } = props;
  const text = useText();
  const heading = useId();
  const [tableShown, setTableShown] = useState(false);
  const [done, setDone] = useState('');
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className="chart-frame" aria-labelledby={heading}>
      <header className="chart-frame-head">
        <div>
          <Heading id={heading}>{title}</Heading>
          <p className="chart-frame-speaker">{speaker}</p>
        </div>
        <div className="chart-frame-tools">
          {embed && <CopyEmbed title={title} {...embed} />}
          {download && (
            <button
              type="button"
              aria-label={text(chart.downloadLabel, { title })}
              onClick={() => {
                saveFile(download.file, download.content(), 'text/csv;charset=utf-8');
                setDone(text(chart.downloaded, { file: download.file }));
              }}
            >
              {text(chart.download)}
            </button>
          )}
          {table !== undefined && (
            <button
              type="button"
              aria-label={text(chart.tableLabel, { title })}
              aria-pressed={tableShown}
              onClick={() => {
                setTableShown(!tableShown);
              }}
            >
              {text(chart.table)}
            </button>
          )}
          <span role="status" className="chart-frame-done">
            {done}
          </span>
        </div>
      </header>
      {table !== undefined && tableShown ? table : children}
      <footer className="chart-frame-sources">
        {documents.length === 0 ? (
          <p>
            {text(chart.sources)}: {text(chart.noSources)}
          </p>
        ) : (
          <details open={documents.length <= MOST_SOURCES_OPEN}>
            <summary>
              {text(chart.sources)}: {text(chart.sourceCount, { count: documents.length })}
            </summary>
            <ul>
              {documents.map((document) => (
                <li key={document.id}>
                  <DocumentLine document={document} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </section>
  );
}

const MOST_SOURCES_OPEN = 4;
