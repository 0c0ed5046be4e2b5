import { ScrollRegion } from '../../components/ScrollRegion';
import type { KnownDocument } from '../../contract/knownDocuments';
import type { DocumentSummary } from '../../contract/siteIndex';
import { DOCUMENT_KINDS, YEARS } from '../../contract/vocabularies';
import { gapMatrix, unplacedDocuments, type GapCell } from '../../domain/gapMatrix';
import { shortName } from '../../domain/places';
import { titleIn } from '../../domain/documentTitle';
import { sources } from '../../i18n/messages/sources';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';

const { gaps } = sources;

interface GapTableProps {
  readonly documents: readonly DocumentSummary[];
  readonly known: readonly KnownDocument[];
}

/** Place × year × kind of document: read, known but not read, none known. */
export function GapTable({ documents, known }: GapTableProps) {
  const text = useText();
  const several = unplacedDocuments(known);
  return (
    <>
      <GapLegend />
      <ScrollRegion className="sources-scroll" label={text(gaps.caption)}>
        <table className="gap-table">
          <caption className="visually-hidden">{text(gaps.caption)}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text(gaps.place)}
              </th>
              {YEARS.map((year) => (
                <th key={year} scope="colgroup" colSpan={DOCUMENT_KINDS.length}>
                  {year}
                </th>
              ))}
            </tr>
            <tr>
              {YEARS.flatMap((year) =>
                DOCUMENT_KINDS.map((kind) => (
                  <th key={`${year} ${kind}`} scope="col">
                    {text(gaps.kinds[kind])}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {gapMatrix(documents, known).map(({ place, cells }) => (
              <tr key={place}>
                <th scope="row">{text(shortName(place))}</th>
                {cells.map((cell) => (
                  <td key={`${cell.year} ${cell.kind}`} data-state={stateOf(cell)}>
                    <Gap cell={cell} place={text(shortName(place))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {several.length > 0 && (
        <p className="sources-note">
          {text(gaps.several)}{' '}
          {several.map(({ url, publisher, year }) => (
            <a key={url} href={url} rel="noreferrer">
              <span lang="zh">{publisher}</span> {year}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

type State = keyof typeof gaps.legend;

function stateOf({ read, unread }: GapCell): State {
  if (read.length > 0) return 'read';
  return unread.length > 0 ? 'unread' : 'unknown';
}

const SIGNS = { read: '●', unread: '○', unknown: '–' } as const satisfies Record<State, string>;

function Gap({ cell, place }: { readonly cell: GapCell; readonly place: string }) {
  const text = useText();
  const language = useLanguage();
  const { read, unread } = cell;
  const of = { place, year: String(cell.year), kind: text(vocabulary.documentKind[cell.kind]) };
  if (read.length + unread.length === 0)
    return (
      <>
        <span aria-hidden="true">{SIGNS.unknown}</span>
        <span className="visually-hidden">{text(gaps.unknown)}</span>
      </>
    );
  return (
    <ul>
      {read.map((document) => (
        <li key={document.id}>
          <StateLink change={{ document: document.id }}>
            <span aria-hidden="true">{SIGNS.read}</span>
            <span className="visually-hidden">
              {text(gaps.readLabel, {
                ...of,
                title: titleIn(language, document),
              })}
            </span>
          </StateLink>
        </li>
      ))}
      {unread.map(({ url, publisher }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            <span aria-hidden="true">{SIGNS.unread}</span>
            <span className="visually-hidden">{text(gaps.unreadLabel, { ...of, publisher })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function GapLegend() {
  const text = useText();
  return (
    <ul className="gap-legend">
      {(Object.keys(gaps.legend) as State[]).map((state) => (
        <li key={state} data-state={state}>
          <span aria-hidden="true">{SIGNS[state]}</span> {text(gaps.legend[state])}
        </li>
      ))}
    </ul>
  );
}
