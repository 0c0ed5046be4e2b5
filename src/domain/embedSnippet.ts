export interface EmbedFrame {
  /** Absolute address of the embed page with its state. */
  readonly address: string;
  /** Names the frame to those who hear the article. */
  readonly title: string;
  /** CSS pixels; the width follows the article. */
  readonly height: number;
}

/** The HTML that an editor pastes into an article. Works without a script of ours. */
export function embedSnippet({ address, title, height }: EmbedFrame): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" ` +
    `width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
  );
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
