import type { Language } from '../contract/languages';
import type { SchemeChoice } from './schemes';

/** How a chart alone looks and speaks. */
export interface EmbedLook {
  readonly scheme: SchemeChoice;
  readonly lang: Language;
}

/** The absolute address of a chart alone. */
export type EmbedAddress = (look: EmbedLook) => string;

/** What the frame is called in a language. */
export type EmbedTitle = (language: Language) => string;

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

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
