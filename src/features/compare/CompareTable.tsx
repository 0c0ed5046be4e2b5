import { ScrollRegion } from '../../components/ScrollRegion';
import { figureText } from '../../domain/figures';
import { nameIn } from '../../domain/indicatorNames';
import { isCity, shortName } from '../../domain/places';
import { LOCALES } from '../../i18n/languages';
import { compare } from '../../i18n/messages/compare';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { ColumnState, ComparedPoint, CompareModel, ComparePanel } from './compareModel';
import { phraseMark } from './phraseMark';
import { useCompareWords } from './useCompareWords';

interface CompareTableProps {
  readonly model: CompareModel;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

const KINDS = ['target', 'outcome'] as const;

/** The same as the chart: a place a row, target and outcome of each year across, figures as worded. */
export function CompareTable({ model, selectedStatement, onSelectStatement }: CompareTableProps) {
  const text = useText();
  const language = useLanguage();
  const words = useCompareWords(model);
  const caption = text(compare.table.caption, {
    indicator: nameIn(language, model.indicator).name,
  });
  const panels = model.city ? [...model.districts, model.city] : model.districts;
  return (
    <ScrollRegion className="compare-table" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text(compare.table.place)}</th>
            {model.years.flatMap((year) =>
              KINDS.map((kind) => (
                <th key={`${year} ${kind}`} scope="col">
                  <b>{year}</b> {text(vocabulary.kind[kind])}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {panels.map((panel) => (
            <tr key={panel.place} className={isCity(panel.place) ? 'is-city' : undefined}>
              <th scope="row">
                {isCity(panel.place) ? words.place(panel.place) : shortName(panel.place)[language]}
              </th>
              {panel.columns.flatMap(({ year, state }) =>
                KINDS.map((kind) => (
                  <td
                    key={`${year} ${kind}`}
                    className={state === 'no-source' ? 'is-hatched' : undefined}
                  >
                    <Figures
                      points={pointsOf(panel, year, kind)}
                      state={state}
                      selectedStatement={selectedStatement}
                      onSelectStatement={onSelectStatement}
                    />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface FiguresProps {
  readonly points: readonly ComparedPoint[];
  readonly state: ColumnState;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

function Figures({ points, state, selectedStatement, onSelectStatement }: FiguresProps) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  if (points.length === 0)
    return state === 'no-source' ? (
      <span className="compare-absent">{text(compare.noSource)}</span>
    ) : (
      <span className="compare-absent">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{text(compare.noneFound)}</span>
      </span>
    );
  return points.map((point) => (
    <button
      key={point.statement}
      type="button"
      className="compare-figure"
      aria-current={point.statement === selectedStatement}
      onClick={() => {
        onSelectStatement(point.statement);
      }}
    >
      {point.spokenBy !== null && (
        <span className="compare-tag">{text(compare.tag[point.spokenBy])}</span>
      )}
      {figureText(point, locale)}
      {phraseMark(point.phraseNumber)}
      {point.amount === null && <small>{text(compare.otherUnit)}</small>}
    </button>
  ));
}

function pointsOf({ points }: ComparePanel, year: number, kind: (typeof KINDS)[number]) {
  return points.filter((point) => point.year === year && point.kind === kind);
}
