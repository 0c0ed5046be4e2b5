import { useId } from 'react';
import { differenceText } from '../../components/differenceText';
import { DocumentLine } from '../../components/DocumentLine';
import { Figure } from '../../components/Figure';
import { OpenVerdict } from '../../components/OpenVerdict';
import { Quotation } from '../../components/Quotation';
import { strengthText } from '../../components/strengthText';
import type { DocumentSummary } from '../../contract/siteIndex';
import type { ComparedPoint } from '../../domain/comparedPoint';
import { figureText } from '../../domain/figures';
import { isCity, placeOf } from '../../domain/places';
import { chineseBrackets } from '../../domain/typography';
import { withCity } from '../../domain/withCity';
import { LOCALES } from '../../contract/languages';
import { compare } from '../../i18n/messages/compare';
import { pairs as words } from '../../i18n/messages/pairs';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { CompareModel, ComparePanel } from './compareModel';
import type { PairReading } from './pairReadings';

interface FigureQuotesProps {
  readonly model: CompareModel;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  readonly readings: ReadonlyMap<string, readonly PairReading[]>;
  readonly selectedStatement: string | null;
}

/** Every figure of the comparison with its words, place by place, year by year; the city last. */
export function FigureQuotes(props: FigureQuotesProps) {
  return withCity(props.model)
    .filter(({ points }) => points.length > 0)
    .map((panel) => <PlaceQuotes key={panel.place} {...props} panel={panel} />);
}

function PlaceQuotes(props: FigureQuotesProps & { readonly panel: ComparePanel }) {
  const { panel, model, documents, readings, selectedStatement } = props;
  const text = useText();
  const heading = useId();
  return (
    <section
      className={isCity(panel.place) ? 'compare-quotes is-city' : 'compare-quotes'}
      aria-labelledby={heading}
    >
      <h3 id={heading}>{text(compare.quotes.place, { place: text(placeOf(panel.place)) })}</h3>
      <ol>
        {panel.points.map((point) => (
          <li
            key={point.statement}
            id={`figure-${point.statement}`}
            aria-current={point.statement === selectedStatement}
          >
            <FigureCard
              point={point}
              unit={model.unit}
              document={documents.get(point.document)}
              readings={readings.get(point.statement) ?? []}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FigureCardProps {
  readonly point: ComparedPoint;
  /** Of the comparison. */
  readonly unit: string;
  readonly document: DocumentSummary | undefined;
  readonly readings: readonly PairReading[];
}

function FigureCard({ point, unit, document, readings }: FigureCardProps) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  const { amount, amountTo, bound, strength, kind } = point;
  return (
    <>
      <p className="compare-card-head">
        {point.year} · {text(vocabulary.kind[kind])}
        {strength !== null && ` · ${strengthText(text, point)}`}
        {point.spokenBy !== null && ` · ${text(vocabulary.issuer[point.spokenBy])}`}
      </p>
      <p className="compare-card-figure">
        <Figure figure={{ ...point, damaged: false }} />
        {point.unit !== unit && amount !== null && (
          <small>
            {text(compare.quotes.converted, {
              figure: figureText({ value: amount, valueTo: amountTo, bound, unit }, locale),
            })}
          </small>
        )}
      </p>
      {readings.map((reading) => (
        <ReadingOfPair key={reading.other.statement} reading={reading} />
      ))}
      <Quotation words={point.quote}>
        {document && <DocumentLine document={document} line={point.line} />}
      </Quotation>
      {point.phraseNumber !== null && (
        <p className="compare-card-note">
          {text(compare.ownPhrase)}
          <span lang="zh">{chineseBrackets(point.phrase)}</span>
        </p>
      )}
    </>
  );
}

const SIGNS = { met: '✓', unmet: '✗' } as const;

function ReadingOfPair({ reading }: { readonly reading: PairReading }) {
  const text = useText();
  const language = useLanguage();
  const { relation, other, verdict, isNear, differences } = reading;
  const figure = figureText(other, LOCALES[language]);
  return (
    <p className="compare-card-note">
      {text(relation === 'target-outcome' ? compare.quotes.isMet : compare.quotes.lastOutcome, {
        figure,
      })}
      {typeof verdict === 'string' && (
        <b className={`compare-verdict is-${verdict}`}>
          <span aria-hidden="true">{SIGNS[verdict]} </span>
          {text(words.verdict[verdict])}
        </b>
      )}
      {typeof verdict === 'object' && verdict !== null && <OpenVerdict undecided={verdict} />}
      {differences.length > 0 && (
        <small>
          {text(isNear ? compare.quotes.near : compare.quotes.note, {
            note: differenceText(text, differences),
          })}
        </small>
      )}
    </p>
  );
}
