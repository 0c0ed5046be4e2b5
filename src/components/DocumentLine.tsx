import { documentTitle } from './documentTitle';
import type { DocumentSummary } from '../contract/siteIndex';
import { states } from '../i18n/messages/states';
import { vocabulary } from '../i18n/messages/vocabulary';
import { useText } from '../i18n/useText';

interface DocumentLineProps {
  readonly document: DocumentSummary;
  /** 1-based line of the source file. */
  readonly line?: number;
}

/** Where words come from: title (linked where the publisher's address is known), who speaks, date, line. */
export function DocumentLine({ document, line }: DocumentLineProps) {
  const text = useText();
  const title = documentTitle(text, document);
  return (
    <span className="document-line">
      {document.url === null ? (
        <span lang="zh">{title}</span>
      ) : (
        <a href={document.url} lang="zh" rel="noreferrer">
          {title}
        </a>
      )}
      {document.publisher !== null && <span lang="zh"> · {document.publisher}</span>}
      <span>
        {' · '}
        {text(vocabulary.issuer[document.issuer])} · <time>{document.date}</time>
        {line !== undefined && ` · ${text(states.line, { line })}`}
      </span>
    </span>
  );
}
