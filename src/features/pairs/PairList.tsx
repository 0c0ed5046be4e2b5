import '../../styles/pairList.css';
import { useId } from 'react';
import { pairs as words } from '../../i18n/messages/pairs';
import { useText } from '../../i18n/useText';
import { CompareLink } from './CompareLink';
import {
  ChangeOfWording,
  IndicatorName,
  OutcomeReading,
  Remarks,
  TargetFigure,
  VerdictSign,
  YearCaption,
} from './PairParts';
import { PairQuotes } from './PairQuotes';
import type { PairRow } from './pairRows';
import type { PairViewProps } from './pairSources';

/** The outcomes of a year for narrow screens: two lines each, its name above its three figures; the rest opens below. */
export function PairList(props: PairViewProps) {
  const { year: ofYear, level } = props;
  const { year, rows } = ofYear;
  const Heading = level === 1 ? 'h2' : 'h3';
  const text = useText();
  const heading = useId();
  const columns = [
    text(words.target, { year: String(year) }),
    text(words.outcome, { year: String(year) }),
    text(words.target, { year: String(year + 1) }),
  ];
  const head = (
    // Each figure tells its column itself to those who do not see it.
    <li className="pairs-figures pairs-list-head" aria-hidden="true">
      {columns.map((column) => (
        <span key={column}>{column}</span>
      ))}
    </li>
  );
  return (
    <section className="pairs-list" aria-labelledby={heading}>
      <Heading id={heading}>
        <YearCaption year={ofYear} />
      </Heading>
      <ul>
        {head}
        {/* Of the second column, where there is room for one. */}
        {rows.length > 1 && head}
        {rows.map((row) => (
          <Row key={row.id} {...props} row={row} columns={columns} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends PairViewProps {
  readonly row: PairRow;
  readonly columns: readonly string[];
}

function Row({
  row,
  columns,
  year: { year },
  sources,
  onSelectStatement,
  compareChange,
}: RowProps) {
  const text = useText();
  const figures = [
    <TargetFigure isShort key="before" target={row.before} sources={sources} year={year} />,
    <OutcomeReading key="outcome" row={row} sources={sources} />,
    <TargetFigure isShort key="after" target={row.after} sources={sources} year={year + 1} />,
  ];
  return (
    <li>
      <details>
        <summary>
          <span className="pairs-list-name">
            <b>
              <IndicatorName row={row} isShort />
            </b>
            <VerdictSign row={row} />
          </span>
          <span className="pairs-figures">
            {figures.map((figure, at) => (
              <span key={columns[at]}>
                <span className="visually-hidden">{columns[at]} </span>
                {figure}
              </span>
            ))}
          </span>
        </summary>
        <div className="pairs-list-more">
          <Remarks row={row} />
          {row.besideOutcome && (
            <p>
              {text(words.target, { year: String(year + 1) })}
              {text(words.colon)}
              {text(words.comparison[row.besideOutcome])}
            </p>
          )}
          {row.change !== null && (
            <p>
              {text(words.change)}
              {text(words.colon)}
              <ChangeOfWording change={row.change} />
            </p>
          )}
          <PairQuotes row={row} sources={sources} onSelectStatement={onSelectStatement} />
          <CompareLink row={row} compareChange={compareChange} />
        </div>
      </details>
    </li>
  );
}
