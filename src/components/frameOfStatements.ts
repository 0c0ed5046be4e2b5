import type { DocumentSummary } from '../contract/siteIndex';
import type { EmbedAddress, EmbedTitle } from '../domain/embedSnippet';
import type { ChartFrameProps } from './ChartFrame';

interface FramedStatements {
  /** All documents. */
  readonly documents: readonly DocumentSummary[];
  /** Ids of the documents that the chart quotes. */
  readonly cited: Iterable<string>;
  /** Where the chart stands alone; null where it already does. */
  readonly embedAddress: EmbedAddress | null;
  readonly title: EmbedTitle;
  /** Of the embedding frame, CSS pixels. */
  readonly height: number;
  /** Name of the download. */
  readonly file: string;
  readonly csv: () => string | Promise<string>;
}

/**
 * What the frame of a chart of statements offers: its sources, its embed code and its CSV. Of a chart that
 * shows nothing there is nothing to cite or take along, and one that stands alone is already taken along.
 */
export function frameOfStatements(
  chart: FramedStatements,
): Pick<ChartFrameProps, 'documents' | 'embed' | 'download'> {
  const { documents, embedAddress, title, height, file, csv } = chart;
  const cited = new Set(chart.cited);
  if (cited.size === 0) return { documents: null };
  const sources = { documents: documents.filter(({ id }) => cited.has(id)) };
  if (embedAddress === null) return sources;
  return {
    ...sources,
    embed: { address: embedAddress, height, title },
    download: { file, content: csv },
  };
}
