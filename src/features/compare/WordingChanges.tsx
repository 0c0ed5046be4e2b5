import { useId } from 'react';
import { DocumentLine } from '../../components/DocumentLine';
import { Quotation } from '../../components/Quotation';
import { strengthText } from '../../components/strengthText';
import type { CitedFigure, Indicator, WordingChange, WordingFile } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { DocumentSummary } from '../../contract/siteIndex';
import type { Issuer } from '../../contract/vocabularies';
import { figureText } from '../../domain/figures';
import { shortName } from '../../domain/places';
import { governmentOf } from '../../domain/speakers';
import { LOCALES } from '../../contract/languages';
import { compare } from '../../i18n/messages/compare';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { wordingReasons } from './wordingReasons';

interface WordingChangesProps {
  readonly indicator: Indicator;
  readonly wording: WordingFile;
  /** None for all. */
  readonly places: readonly PlaceSlug[];
  readonly documents: ReadonlyMap<string, DocumentSummary>;
}

/** The targets of successive documents side by side, and those that the next document lets go. */
export function WordingChanges(props: WordingChangesProps) {
  const { indicator, wording, places, documents } = props;
  const text = useText();
  const heading = useId();
  const isOurs = (row: { readonly indicator: string; readonly district: PlaceSlug }) =>
    row.indicator === indicator.id && (places.length === 0 || places.includes(row.district));
  const changes = wording.changes.filter(isOurs);
  const dropped = wording.dropped.filter(isOurs);
  if (changes.length + dropped.length === 0) return null;
  return (
    <section className="compare-wording" aria-labelledby={heading}>
      <h3 id={heading}>{text(compare.wording.title)}</h3>
      <p className="compare-hint">{text(compare.wording.speaker)}</p>
      <div className="compare-wording-rows">
        <table>
          <thead>
            <tr>
              <th scope="col">{text(compare.wording.place)}</th>
              <th scope="col">{text(compare.wording.from)}</th>
              <th scope="col">{text(compare.wording.to)}</th>
              <th scope="col">{text(compare.wording.change)}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ district, issuer, from, to, figure, wording: strength }) => (
              <tr key={`${from.statement} ${to.statement}`}>
                <Who place={district} issuer={issuer} />
                <td>
                  <Worded figure={from} documents={documents} />
                </td>
                <td>
                  <Worded figure={to} documents={documents} />
                </td>
                <td>
                  {figure !== null && <span>{text(compare.wording.figure[figure])}</span>}
                  <Firmness from={from} to={to} change={strength} />
                </td>
              </tr>
            ))}
            {dropped.map(({ district, issuer, target, next }) => {
              const document = documents.get(next);
              return (
                <tr key={`${target.statement} ${next}`}>
                  <Who place={district} issuer={issuer} />
                  <td>
                    <Worded figure={target} documents={documents} />
                  </td>
                  <td>{document && <DocumentLine document={document} />}</td>
                  <td>{text(compare.wording.dropped)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Who({ place, issuer }: { readonly place: PlaceSlug; readonly issuer: Issuer }) {
  const text = useText();
  return (
    <th scope="row">
      {shortName(place)[useLanguage()]}
      {issuer !== governmentOf(place) && <small> {text(vocabulary.issuer[issuer])}</small>}
    </th>
  );
}

interface FirmnessProps {
  readonly from: CitedFigure;
  readonly to: CitedFigure;
  readonly change: WordingChange['wording'];
}

/** Whether it is put more firmly or softly, and what in the text says so. */
function Firmness({ from, to, change }: FirmnessProps) {
  const text = useText();
  const reasons = wordingReasons(from, to).map((reason) =>
    text(compare.wording.reason[reason.what][reason.change], { word: reason.word ?? '' }),
  );
  return (
    <>
      <span>{text(compare.wording.strength[change])}</span>
      {reasons.map((reason) => (
        <small key={reason}>{reason}</small>
      ))}
    </>
  );
}

interface WordedProps {
  readonly figure: CitedFigure;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
}

function Worded({ figure, documents }: WordedProps) {
  const text = useText();
  const document = documents.get(figure.document);
  return (
    <>
      <b className="compare-wording-figure">
        {figure.year} · {figureText(figure, LOCALES[useLanguage()])}
        {figure.strength !== null && ` · ${strengthText(text, figure)}`}
      </b>
      <Quotation words={figure.quote}>
        {document && <DocumentLine document={document} line={figure.line} />}
      </Quotation>
    </>
  );
}
