import { Fragment, useId, useState } from 'react';
import { nameIn } from '../../domain/indicatorNames';
import { pairs as words } from '../../i18n/messages/pairs';
import { useLanguage, useText } from '../../i18n/useText';
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

/** The outcomes of a year, one a row; the quotations open below their row. */
export function PairTable(props: PairViewProps) {
  const {
    year: { year, rows },
    sources,
    onSelectStatement,
    compareChange,
  } = props;
  const text = useText();
  const language = useLanguage();
  const prefix = useId();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table className="pairs-table">
      <caption>
        <YearCaption year={props.year} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{text(words.indicator)}</th>
          <th scope="col">{text(words.target, { year: String(year) })}</th>
          <th scope="col">{text(words.outcome, { year: String(year) })}</th>
          <th scope="col">{text(words.target, { year: String(year + 1) })}</th>
          <th scope="col">{text(words.change)}</th>
          <th scope="col">{text(words.sources)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr>
              <th scope="row">
                <IndicatorName row={row} />
              </th>
              <td>
                <TargetFigure target={row.before} sources={sources} year={year} />
              </td>
              <td>
                <OutcomeFigure row={row} sources={sources} />
              </td>
              <td>
                <NextTarget row={row} sources={sources} year={year + 1} />
              </td>
              <td>
                <ChangeOfWording change={row.change} />
              </td>
              <td>
                <button
                  type="button"
                  className="pairs-open"
                  aria-expanded={open === row.id}
                  aria-controls={`${prefix}${row.id}`}
                  aria-label={text(words.openLabel, {
                    indicator: nameIn(language, row).name,
                    count: quoteCount(row),
                  })}
                  onClick={() => {
                    setOpen(open === row.id ? null : row.id);
                  }}
                >
                  {text(words.open, { count: quoteCount(row) })}
                </button>
                <CompareLink row={row} compareChange={compareChange} />
              </td>
            </tr>
            <tr id={`${prefix}${row.id}`} hidden={open !== row.id} className="pairs-words">
              {open === row.id && (
                <td colSpan={6}>
                  <PairQuotes row={row} sources={sources} onSelectStatement={onSelectStatement} />
                </td>
              )}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
