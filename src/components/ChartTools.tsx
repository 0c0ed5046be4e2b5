import '../styles/charts.css';
import { useState } from 'react';
import type { EmbedAddress, EmbedTitle } from '../domain/embedSnippet';
import { chart } from '../i18n/messages/chart';
import { useText } from '../i18n/useText';
import { EmbedButton } from './EmbedButton';
import { saveFile } from './saveFile';
import { Told } from './Told';

export interface ChartToolsProps {
  /** Names the chart to those who do not see what the tools stand beside. */
  readonly title: string;
  /** Where the chart stands alone, and what it is called there; without it there is no embed code. */
  readonly embed?:
    | { readonly address: EmbedAddress; readonly height: number; readonly title: EmbedTitle }
    | undefined;
  /** The data behind the chart; what writes them may load when they are asked for. */
  readonly download?:
    { readonly file: string; readonly content: () => string | Promise<string> } | undefined;
  /** The switch between chart and table, where the chart is not a table itself. */
  readonly table?: { readonly isShown: boolean; readonly onToggle: () => void } | undefined;
}

/** The ways to take a chart along: embed code, CSV, and the same as a table. */
export function ChartTools({ title, embed, download, table }: ChartToolsProps) {
  const text = useText();
  const [done, setDone] = useState<string | null>(null);
  return (
    <div className="chart-frame-tools">
      {embed && <EmbedButton {...embed} />}
      {download && (
        <button
          type="button"
          aria-label={text(chart.downloadLabel, { title })}
          onClick={() => {
            const { file, content } = download;
            Promise.resolve(content()).then(
              (csv) => {
                saveFile(file, csv, 'text/csv;charset=utf-8');
                setDone(text(chart.downloaded, { file }));
              },
              () => {
                setDone(text(chart.notDownloaded, { file }));
              },
            );
          }}
        >
          {text(chart.download)}
        </button>
      )}
      {table && (
        <button
          type="button"
          aria-label={text(chart.tableLabel, { title })}
          aria-pressed={table.isShown}
          onClick={table.onToggle}
        >
          {text(chart.table)}
        </button>
      )}
      <Told
        message={done}
        onClose={() => {
          setDone(null);
        }}
      />
    </div>
  );
}
