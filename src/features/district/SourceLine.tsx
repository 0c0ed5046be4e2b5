import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { DocumentLine } from '../../components/DocumentLine';
import { sourcesOf } from '../../domain/coverage';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { district } from '../../i18n/messages/district';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { states } from '../../i18n/messages/states';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';

interface SourceLineProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly speaker: Speaker;
}

/** What the panel rests on: how many documents of which kind, how much text, and each of them on demand. */
export function SourceLine({ tables, place, year, speaker }: SourceLineProps) {
  const text = useText();
  const count = useCount();
  const sources = sourcesOf(tables, place, year, speaker);
  if (!sources) return null;
  const kinds = sources.kinds.map(({ kind, count }) =>
    text(district.source.kindCount, { kind: text(vocabulary.documentKind[kind]), count }),
  );
  return (
    <details className="source-line">
      <summary>
        {text(district.source.summary, {
          count: sources.documents.length,
          kinds: kinds.join(text(states.listSeparator)),
          chars: count(sources.chars),
        })}{' '}
        <span className="source-line-show">{text(district.source.show)}</span>
      </summary>
      <ul>
        {sources.documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </details>
  );
}
