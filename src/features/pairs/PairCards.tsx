import { useId } from 'react';
import { pairs as words } from '../../i18n/messages/pairs';
import { useText } from '../../i18n/useText';
import {
  ChangeOfWording,
  IndicatorName,
  NextTarget,
  OutcomeFigure,
  TargetFigure,
  YearCaption,
} from './PairParts';
import { CompareLink } from './CompareLink';
import { PairQuotes, quoteCount } from './PairQuotes';
import type { PairViewProps } from './pairSources';

/** The outcomes of a year as cards, for narrow screens. */
export function PairCards(props: PairViewProps) {
  const {
    year: { year, rows },
    sources,
    level,
    onSelectStatement,
    compareChange,
  } = props;
  const YearHeading = level === 1 ? 'h2' : 'h3';
  const RowHeading = level === 1 ? 'h3' : 'h4';
  const text = useText();
  const heading = useId();
  return (
    <section className="pairs-cards" aria-labelledby={heading}>
      <YearHeading id={heading}>
        <YearCaption year={props.year} />
      </YearHeading>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <RowHeading>
              <IndicatorName row={row} />
            </RowHeading>
            <dl>
              <div>
                <dt>{text(words.target, { year: String(year) })}</dt>
                <dd>
                  <TargetFigure target={row.before} sources={sources} year={year} />
                </dd>
              </div>
              <div>
                <dt>{text(words.outcome, { year: String(year) })}</dt>
                <dd>
                  <OutcomeFigure row={row} sources={sources} />
                </dd>
              </div>
              <div>
                <dt>{text(words.target, { year: String(year + 1) })}</dt>
                <dd>
<NextTarget row={row} sources={sources} year={year + 1} />
                </dd>
              </div>
              <div>
                <dt>{text(words.change)}</dt>
                <dd>
                  <ChangeOfWording change={row.change} />
                </dd>
              </div>
            </dl>
            <details>
              <summary>{text(words.open, { count: quoteCount(row) })}</summary>
              <PairQuotes row={row} sources={sources} onSelectStatement={onSelectStatement} />
            </details>
            <CompareLink row={row} compareChange={compareChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}
