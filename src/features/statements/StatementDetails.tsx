import './details.css';
import type { ReactNode } from 'react';
import { DocumentLine } from '../../components/DocumentLine';
import { placeOf, isCity } from '../../domain/places';
import type { StatementRow } from '../../domain/statementTable';
import { yearFrom } from '../../domain/yearFrom';
import { statements as words } from '../../i18n/messages/statements';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import { choosePlaces, chooseYears } from '../../state/selection';
import { StateLink } from '../../state/StateLink';
import { NO_CONDITIONS } from './choice';
import { CopyCitations } from './CopyCitations';
import { HowRead } from './HowRead';
import { ListButton } from './ListButton';
import { Marked } from './Marked';
import { QuotedWords } from './QuotedWords';

interface StatementDetailsProps {
  readonly row: StatementRow;
  readonly words: readonly string[];
  /** What was aimed at beside what was reported. */
  readonly pairs: ReactNode;
}

/** The words of a statement, where they stand, what stands beside it, and ways on from it. */
export function StatementDetails({ row, words: searched, pairs }: StatementDetailsProps) {
  const { statement, document } = row;
  const text = useText();
  const place = placeOf(statement.district);
  const { indicatorId } = statement;
  return (
    <div className="statement-details">
      <figure className="quotation">
        <blockquote lang="zh">
          “<QuotedWords statement={statement} words={searched} />”
        </blockquote>
        <figcaption>
          {document && <DocumentLine document={document} line={statement.line} />}
          {statement.heading !== null && (
            <span className="statement-details-heading">
              {text(words.details.heading)}
              <span lang="zh">
                <Marked text={statement.heading} words={searched} />
              </span>
            </span>
          )}
          <span className="statement-details-year">
            {text(words.year, { year: String(statement.year) })} ·{' '}
            {text(vocabulary.yearFrom[yearFrom(statement, document)])}
          </span>
        </figcaption>
      </figure>
      <section>
        <h4>{text(words.details.pairs)}</h4>
        {statement.kind === 'milestone' ? (
          <p className="section-note">{text(words.details.milestonePairs)}</p>
        ) : (
          pairs
        )}
      </section>
      {document && <HowRead statement={statement} document={document} />}
      {document && <CopyCitations statement={statement} document={document} />}
      <p>
        <ListButton id={statement.id} />
      </p>
      <section>
        <h4>{text(words.details.links)}</h4>
        <ul className="statement-details-links">
          {indicatorId !== null && (
            <>
              <li>
                <StateLink
                  change={{
                    view: 'compare',
                    indicator: indicatorId,
                    ...choosePlaces(isCity(place.slug) ? [] : [place.slug]),
                    ...chooseYears([]),
                    statement: undefined,
                  }}
                >
                  {text(words.details.compare)}
                </StateLink>
              </li>
              <li>
                <StateLink
                  change={{ ...NO_CONDITIONS, indicator: indicatorId, statement: statement.id }}
                >
                  {text(words.details.sameIndicator)}
                </StateLink>
              </li>
            </>
          )}
          <li>
            <StateLink
              change={{
                view: 'map',
                ...choosePlaces(isCity(place.slug) ? [] : [place.slug]),
                statement: undefined,
              }}
            >
              {text(words.details.place, { place: text(place) })}
            </StateLink>
          </li>
          <li>
            <StateLink
              change={{ view: 'sources', document: statement.document, statement: undefined }}
            >
              {text(words.details.source)}
            </StateLink>
          </li>
        </ul>
      </section>
    </div>
  );
}
