import '../styles/charts.css';
import { useId, useState, type ReactNode } from 'react';
import type { DocumentSummary } from '../contract/siteIndex';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { ChartTools, type ChartToolsProps } from './ChartTools';
import { DocumentLine } from './DocumentLine';
import { DocumentTitle } from './DocumentTitle';
import { useMedia } from './useMedia';

export interface ChartFrameProps extends Omit<ChartToolsProps, 'table'> {
  /** Says who speaks, and what else must be known to read the chart. */
  readonly speaker: string;
  /** The least of it, where a small frame folds the rest; by default that the documents say so. */
  readonly brief?: string;
  /** The documents that the chart rests on; null where it shows nothing that could have a source. */
  readonly documents: readonly DocumentSummary[] | null;
  /** Of the title: first where the chart is all there is, and a frame may cut what stands below it. */
  readonly level?: 1 | 2;
  /** The same as a table, where the chart does not offer one itself. */
  readonly table?: ReactNode;
  readonly children: ReactNode;
}

/** A frame in an article that is smaller than this has its room for the chart; as in embed.css. */
const SMALL_FRAME = '(max-height: 540px) and (max-width: 560px)';

/** What stands around every chart: title, who speaks, the sources, and the ways to take it along. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, speaker, brief, documents, level = 2, embed, download, table, children } = props;
  const text = useText();
  const heading = useId();
  const [isTableShown, setIsTableShown] = useState(false);
  const isAlone = level === 1;
  const isSmall = useMedia(SMALL_FRAME) && isAlone && documents !== null;
  const Heading = isAlone ? 'h1' : 'h2';
  const toggle = {
    isShown: isTableShown,
    onToggle: () => {
      setIsTableShown(!isTableShown);
    },
  };
  return (
    <section className="chart-frame" aria-labelledby={heading}>
      <header className="chart-frame-head">
        <div>
          <Heading id={heading}>{title}</Heading>
          {!isSmall && <p className="chart-frame-speaker">{speaker}</p>}
          {isAlone && documents && (
            <Sources
              documents={documents}
              isOpen={false}
              note={isSmall ? { short: brief ?? text(chart.asTold), whole: speaker } : null}
            />
          )}
        </div>
        <ChartTools
          title={title}
          embed={embed}
          download={download}
          table={table === undefined ? undefined : toggle}
        />
      </header>
      {table !== undefined && isTableShown ? table : children}
      {!isAlone && documents && (
        <Sources documents={documents} isOpen={documents.length <= MOST_SOURCES_OPEN} />
      )}
    </section>
  );
}

interface SourcesProps {
  readonly documents: readonly DocumentSummary[];
  readonly isOpen: boolean;
  /** What is said of the chart, where there is no room for it above: in short in sight, the whole folded. */
  readonly note?: { readonly short: string; readonly whole: string } | null;
}

function Sources({ documents, isOpen, note = null }: SourcesProps) {
  const text = useText();
  const newest = documents.at(-1);
  const dates = documents.map(({ date }) => date).sort();
  const isFolded = note !== null && documents.length > 1;
  // The days stand below, with each document.
  const ends = [dates[0], dates.at(-1)].map((date) => (isFolded ? date?.slice(0, 4) : date));
  const span = [...new Set(ends)].join('–');
  return (
    <div className="chart-frame-sources">
      {newest === undefined ? (
        <p>
          {text(chart.sources, { what: text(chart.noSources) })}
          {note && ` · ${note.whole}`}
        </p>
      ) : (
        <details open={isOpen}>
          <summary>
            {text(chart.sources, {
              what: text(chart.sourceCount, { count: documents.length }),
            })}
            {!isOpen && (
              <>
                {!isFolded && (
                  <span>
                    {' · '}
                    <DocumentTitle document={newest} />
                    {documents.length > 1 && '…'}
                  </span>
                )}
                {' · '}
                <span className="chart-frame-span">{span}</span>
              </>
            )}
            {note && ` · ${note.short}`}
          </summary>
          {note && <p>{note.whole}</p>}
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const MOST_SOURCES_OPEN = 4;
