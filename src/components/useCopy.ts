import { useState } from 'react';

/** What came of the last copying: it is on the clipboard, or the browser refused and the reader selects it. */
export interface Copied {
  readonly content: string;
  readonly how: 'copied' | 'by-hand';
}

/** Puts text on the clipboard and tells what came of it. */
export function useCopy(): readonly [Copied | null, (content: string) => void] {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (content: string) => {
    writeClipboard(content).then(
      () => {
        setCopied({ content, how: 'copied' });
      },
      () => {
        setCopied({ content, how: 'by-hand' });
      },
    );
  };
  return [copied, copy];
}

/** Pages without https have no clipboard at all, whatever the types say. */
async function writeClipboard(content: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) throw new Error('no clipboard');
  await clipboard.writeText(content);
}
