import { missingText } from '../../components/missingText';
import { ScrollRegion } from '../../components/ScrollRegion';
import type { Indicator, Point } from '../../contract/comparison';
import type { DocumentSummary } from '../../contract/siteIndex';
import { YEARS } from '../../contract/vocabularies';
import { figureText } from '../../domain/figures';
import { nameIn } from '../../domain/indicatorNames';
import { indicatorMatrix, type IndicatorState } from '../../domain/indicatorMatrix';
import { lacksSource } from '../../domain/lacksSource';
import { isCity, shortName } from '../../domain/places';
import { LOCALES } from '../../contract/languages';
import { sources } from '../../i18n/messages/sources';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';

const words = sources.indicator;

interface IndicatorTableProps {
  /** Known ones: only their names are looked for where no figure stands. */
  readonly indicators: readonly Indicator[];
  readonly documents: readonly DocumentSummary[];
  /** Id of the one chosen; the first stands in for one that there is not. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** For one indicator, place × year: figures, named without one, or why neither. */
export function IndicatorTable(props: IndicatorTableProps) {
  const { indicators, documents, chosen, onChoose } = props;
  const text = useText();
  const language = useLanguage();
  const indicator = indicators.find(({ id }) => id === chosen) ?? indicators[0];
  if (!indicator) return null;
  const { name } = nameIn(language, indicator);
  const caption = text(words.caption, { indicator: name });
  return (
    <>
      <p className="sources-pick">
        <label className="control">
          <span className="control-label">{text(words.pick)}</span>
          <select
            value={indicator.id}
            onChange={(event) => {
              onChoose(event.target.value);
            }}
          >
            {indicators.map((each) => (
              <option key={each.id} value={each.id}>
                {nameIn(language, each).name}
              </option>
            ))}
          </select>
        </label>
        <StateLink change={{ view: 'compare', indicator: indicator.id }}>
          {text(words.compare)}
        </StateLink>
      </p>
      <ScrollRegion className="sources-scroll" label={caption}>
        <table className="indicator-table">
          <caption>
            <span className="caption-in-sight">{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text(sources.gaps.place)}</th>
              {YEARS.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicatorMatrix(indicator, documents).map(({ place, cells }) => (
              <tr key={place}>
                <th scope="row">{text(shortName(place))}</th>
                {cells.map((cell) => (
                  <td key={cell.year} data-state={isUnread(cell) ? 'no-source' : cell.state}>
                    <State cell={cell} isOfCity={isCity(place)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="sources-note">{text(words.note)}</p>
    </>
  );
}

function isUnread(cell: IndicatorState): boolean {
  return cell.state === 'missing' && lacksSource(cell);
}

function State({ cell, isOfCity }: { readonly cell: IndicatorState; readonly isOfCity: boolean }) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  if (cell.state === 'missing') return missingText(text, cell.target, cell.outcome);
  if (cell.state === 'mentioned') return text(words.mentioned);
  const speaker = ({ issuer }: Point) => {
    if (issuer === 'press') return ` · ${text(words.byPress)}`;
    return issuer === 'city' && !isOfCity ? ` · ${text(words.byCity)}` : '';
  };
  return (
    <ul>
      {cell.points.map((point) => (
        <li key={`${point.document} ${point.statement}`} data-kind={point.kind}>
          <small>{text(words[point.kind])}</small> <b>{figureText(point, locale)}</b>
          <small>{speaker(point)}</small>
        </li>
      ))}
    </ul>
  );
}
