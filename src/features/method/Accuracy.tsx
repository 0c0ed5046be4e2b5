import { ScrollRegion } from '../../components/ScrollRegion';
import type { Agreement, Evaluation } from '../../contract/evaluation';
import { LOCALES } from '../../contract/languages';
import { accuracy } from '../../i18n/messages/accuracy';
import { useCount } from '../../i18n/useCount';
import { useLanguage, useText } from '../../i18n/useText';
import { fieldShares } from './fieldShares';

/** How far the rules agree with labels made by hand: measured by the build, never typed in. */
export function Accuracy({ evaluation }: { readonly evaluation: Evaluation }) {
  const text = useText();
  const { clauses, documents, rules } = evaluation;
  const percent = usePercent();
  return (
    <>
      <ul>
        <li>{text(accuracy.clauses, { clauses: clauses.clauses, traps: clauses.traps.of })}</li>
        <li>
          {documents
            ? text(accuracy.documents, { documents: documents.labelled })
            : text(accuracy.noDocuments)}
        </li>
      </ul>
      <p>{text(accuracy.caution)}</p>
      <AgreementTable evaluation={evaluation} />
      <p className="method-note">{text(accuracy.precisionHelp)}</p>
      <FieldTable evaluation={evaluation} />
      <p className="method-note">{text(accuracy.fieldsHelp)}</p>
      <ul>
        <li>{text(accuracy.traps, { ...clauses.traps })}</li>
        {documents?.traps && <li>{text(accuracy.trapsOfDocuments, { ...documents.traps })}</li>}
        {documents?.themes && (
          <li>
            {text(accuracy.themes, {
              of: documents.themes.of,
              share: percent(documents.themes.recall),
            })}
          </li>
        )}
        {documents?.pairs && (
          <li>
            {text(accuracy.pairs, {
              of: documents.pairs.of,
              share: percent(documents.pairs.recall),
            })}
          </li>
        )}
      </ul>
      <p className="method-note">
        {text(accuracy.rules, { rules })}
        {documents && documents.rules !== rules && (
          <> · {text(accuracy.otherRules, { rules: documents.rules })}</>
        )}
      </p>
    </>
  );
}

function AgreementTable({ evaluation: { clauses, documents } }: { evaluation: Evaluation }) {
  const text = useText();
  const rows = [
    [accuracy.figures, accuracy.ownDocuments, documents?.figures],
    [accuracy.milestones, accuracy.ownDocuments, documents?.milestones],
    [accuracy.figures, accuracy.ownClauses, clauses.figures],
    [accuracy.milestones, accuracy.ownClauses, clauses.milestones],
  ] as const;
  return (
    <ScrollRegion className="method-scroll" label={text(accuracy.caption)}>
      <table className="method-table">
        <caption>{text(accuracy.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(accuracy.what)}</th>
            <th scope="col">{text(accuracy.set)}</th>
            {[accuracy.precision, accuracy.recall].map((name) => (
              <th key={name.en} scope="col" className="is-number">
                {text(name)}
              </th>
            ))}
            {[accuracy.found, accuracy.missed, accuracy.spurious].map((name) => (
              <th key={name.en} scope="col" className="is-number">
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ([what, set, agreement]) =>
              agreement && (
                <tr key={`${what.en} ${set.en}`}>
                  <th scope="row">{text(what)}</th>
                  <td>{text(set)}</td>
                  <AgreementCells agreement={agreement} />
                </tr>
              ),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function AgreementCells({ agreement }: { readonly agreement: Agreement }) {
  const percent = usePercent();
  const count = useCount();
  const { precision, recall, found, missed, spurious } = agreement;
  return (
    <>
      <td className="is-number">{percent(precision)}</td>
      <td className="is-number">{percent(recall)}</td>
      <td className="is-number">{count(found)}</td>
      <td className="is-number">{count(missed)}</td>
      <td className="is-number">{count(spurious)}</td>
    </>
  );
}

function FieldTable({ evaluation }: { readonly evaluation: Evaluation }) {
  const text = useText();
  const percent = usePercent();
  return (
    <ScrollRegion className="method-scroll" label={text(accuracy.fieldsCaption)}>
      <table className="method-table">
        <caption>{text(accuracy.fieldsCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(accuracy.field)}</th>
            <th scope="col" className="is-number">
              {text(accuracy.ownDocuments)}
            </th>
            <th scope="col" className="is-number">
              {text(accuracy.ownClauses)}
            </th>
          </tr>
        </thead>
        <tbody>
          {fieldShares(evaluation).map(({ field, documents, clauses }) => (
            <tr key={field}>
              <th scope="row">{text(accuracy.fieldNames[field])}</th>
              <td className="is-number">{percent(documents)}</td>
              <td className="is-number">{percent(clauses)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** One decimal, cut and not rounded: 99.96 % is not 100 %. */
function usePercent(): (share: number | null) => string {
  const locale = LOCALES[useLanguage()];
  return (share) =>
    share === null
      ? '—'
      : `${(Math.floor(share * 1000) / 10).toLocaleString(locale, { minimumFractionDigits: 1 })}%`;
}
