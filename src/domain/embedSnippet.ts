import type { Language } from '../contract/languages';
import type { SchemeChoice } from './schemes';

/** How a chart alone looks and speaks. */
export interface EmbedLook {
  readonly scheme: SchemeChoice;
  readonly lang: Language;
}

/** The absolute address of a chart alone. */
export type EmbedAddress = (look: EmbedLook) => string;

export interface EmbedFrame {
  /** Absolute address of the embed page with its state. */
  readonly address: string;
  /** Names the frame to those who hear the article. */
  readonly title: string;
  /** CSS pixels; the width follows the article. */
  readonly height: number;
}

/** The link that stands below the frame: it says the source where a frame is not shown, or is cut. */
export interface EmbedSource {
  /** Absolute address of the full page. */
  readonly page: string;
  readonly words: string;
}

/** The HTML that an editor pastes into an article. Works without a script of ours. */
export function embedSnippet({ address, title, height }: EmbedFrame, source: EmbedSource): string {
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" ` +
    `width="100%" height="${height}" loading="lazy" style="border:0"></iframe>\n` +
    `<p><a href="${escaped(source.page)}">${escaped(source.words)}</a></p>`
  );
}

/** How high each chart is around its rows, and how many rows of the narrowest article a frame is made for. */
const SHAPES = {
  timeline: { around: 330, row: 90, most: 5 },
  pairs: { around: 250, row: 60, most: 8 },
  themes: { around: 220, row: 34, most: 16 },
  compare: { around: 420, row: 190, most: 2 },
} as const;

/**
 * Height of the frame for a chart of so many rows (themes, results, panels), in CSS pixels. The embed itself
 * shows as many of them as find room in it.
 */
export function embedHeight(chart: keyof typeof SHAPES, rows: number): number {
  const { around, row, most } = SHAPES[chart];
  return around + row * Math.max(1, Math.min(rows, most));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
