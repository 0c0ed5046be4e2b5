import type { DocumentSummary } from '../contract/siteIndex';
import { DocumentTitle } from './DocumentTitle';
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
  return (
    <span className="document-line">
      {document.url === null ? (
        <DocumentTitle document={document} />
      ) : (
        <a href={document.url} rel="noreferrer">
          <DocumentTitle document={document} />
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
