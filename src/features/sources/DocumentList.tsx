import { DocumentTitle } from '../../components/DocumentTitle';
import type { DocumentSummary } from '../../contract/siteIndex';
import { titleIn } from '../../domain/documentTitle';
import { shortName } from '../../domain/places';
import { sources } from '../../i18n/messages/sources';
import { states } from '../../i18n/messages/states';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useCount } from '../../i18n/useCount';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';

const words = sources.documents;

interface DocumentListProps {
  readonly documents: readonly DocumentSummary[];
  /** Id of the one that is open. */
  readonly chosen: string | undefined;
}

/** Every document read, newest first, with who speaks, how long it is and what was found. */
export function DocumentList({ documents, chosen }: DocumentListProps) {
  const newestFirst = [...documents].sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <ul className="document-list">
      {newestFirst.map((document) => (
        <DocumentCard key={document.id} document={document} isChosen={document.id === chosen} />
      ))}
    </ul>
  );
}

interface DocumentCardProps {
  readonly document: DocumentSummary;
  readonly isChosen: boolean;
}

function DocumentCard({ document, isChosen }: DocumentCardProps) {
  const text = useText();
  const count = useCount();
  const { issuerPlace, issuer, districts, damagedPlaces, statements } = document;
  const title = titleIn(useLanguage(), document);
  const facts = [
    [
      words.speaker,
      speakerOf(text(vocabulary.issuer[issuer]), issuerPlace && text(shortName(issuerPlace))),
    ],
    [words.planYear, String(document.planYear)],
    [words.length, text(words.chars, { count: count(document.chars) })],
    [words.statements, count(statements)],
    [words.damaged, count(damagedPlaces)],
    [words.about, districts.map((slug) => text(shortName(slug))).join(text(states.listSeparator))],
  ] as const;
  return (
    <li className="document-card" data-chosen={isChosen}>
      <h4>
        <DocumentTitle document={document} />
      </h4>
      <p className="document-card-line">
        <span lang={document.publisher === null ? undefined : 'zh'}>
          {document.publisher ??
            text(words.publisherOf, { publisher: text(words.unknownPublisher) })}
        </span>{' '}
        · <time>{document.date}</time> · {text(vocabulary.documentKind[document.kind])}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name.en}>
            <dt>{text(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="document-card-links">
        <StateLink change={{ document: isChosen ? undefined : document.id }}>
          {text(isChosen ? words.close : words.open)}
          <span className="visually-hidden">{`: ${title} ${document.date}`}</span>
        </StateLink>
        {document.url === null ? (
          <span className="sources-note">{text(words.noLink)}</span>
        ) : (
          <a href={document.url} rel="noreferrer">
            {text(words.published)} ↗
            <span className="visually-hidden">{`: ${title} ${document.date}`}</span>
          </a>
        )}
      </p>
    </li>
  );
}

/** `区政府自述（罗湖）`; a newspaper has no place of its own. */
function speakerOf(issuer: string, place: string | null): string {
  return place === null ? issuer : `${issuer} · ${place}`;
}
