import { useQuery } from '@tanstack/react-query';
import { siteQuery } from '../data/queries';
import { LOCALES } from '../i18n/languages';
import { shell } from '../i18n/messages/shell';
import { states } from '../i18n/messages/states';
import { vocabulary } from '../i18n/messages/vocabulary';
import { useLanguage, useText } from '../i18n/useText';
import type { DocumentSummary } from '../contract/siteIndex';

/** What was read, how, and under which licences. */
export function Footer() {
  const text = useText();
  const site = useQuery(siteQuery());
  return (
    <footer id="sources" className="site-footer" tabIndex={-1}>
      <h2>{text(shell.footer.heading)}</h2>
      <div className="site-footer-columns">
        <section>
          <h3>{text(shell.footer.documents)}</h3>
          <ul>
            {site.data?.documents.map((document) => (
              <FooterDocument key={document.id} document={document} />
            ))}
          </ul>
        </section>
        <section>
          <h3>{text(shell.footer.method)}</h3>
          <p>{text(shell.footer.methodText)}</p>
          <p>{text(shell.footer.absentText)}</p>
        </section>
        <section>
          <h3>{text(shell.footer.licences)}</h3>
          <p>{text(shell.footer.licenceText)}</p>
        </section>
      </div>
    </footer>
  );
}

function FooterDocument({ document }: { readonly document: DocumentSummary }) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  const title = document.title ?? text(states.untitled, { opening: document.opening });
  return (
    <li>
      {document.url === null ? (
        <>
          <span lang="zh">{title}</span>（{text(shell.footer.noLink)}）
        </>
      ) : (
        <a href={document.url} lang="zh" rel="noreferrer">
          {title}
        </a>
      )}
      <span className="site-footer-line">
        {text(shell.footer.documentLine, {
          publisher: document.publisher ?? text(shell.footer.unknownPublisher),
          date: document.date,
          kind: text(vocabulary.documentKind[document.kind]),
          chars: document.chars.toLocaleString(locale),
          statements: document.statements,
        })}
      </span>
    </li>
  );
}
