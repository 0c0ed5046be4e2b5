import { useEffect } from 'react';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

/**
 * Names what is shown, in tabs, histories and links, where its name comes with the data: over what the address
 * alone says, which stands there again afterwards. Null for nothing.
 */
export function useDocumentTitle(what: string | null): void {
  const text = useText();
  const title = what === null ? null : text(shell.documentTitle, { what });
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
