import { chineseTitle, englishTitle, type Titled } from '../domain/documentTitle';
import { useLanguage } from '../i18n/useText';

/** A document's title; in English what the document is before it. */
export function DocumentTitle({ document }: { readonly document: Titled }) {
  const own = <span lang="zh">{chineseTitle(document)}</span>;
  if (useLanguage() === 'zh') return own;
  return (
    <>
      {englishTitle(document)} ({own})
    </>
  );
}
