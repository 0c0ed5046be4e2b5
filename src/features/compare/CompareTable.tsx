import { ScrollRegion } from '../../components/ScrollRegion';
import { YEARS } from '../../contract/vocabularies';
import type { ComparedPoint } from '../../domain/comparedPoint';
import { figureText } from '../../domain/figures';
import { nameIn } from '../../domain/indicatorNames';
import { isCity, shortName } from '../../domain/places';
import { withCity } from '../../domain/withCity';
import { LOCALES } from '../../contract/languages';
import { compare } from '../../i18n/messages/compare';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { CellState, FigureKind } from './columnStates';
import type { CompareModel, ComparePanel } from './compareModel';
import { phraseMark } from '../../domain/phraseMark';
import { useCompareWords } from './useCompareWords';

interface CompareTableProps {
  readonly model: CompareModel;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

const KINDS: readonly FigureKind[] = ['target', 'outcome'];

/** The same as the chart: a place a row, target and outcome of each year across, figures as worded. */
export function CompareTable({ model, selectedStatement, onSelectStatement }: CompareTableProps) {
  const text = useText();
  const language = useLanguage();
  const words = useCompareWords(model);
  const caption = text(compare.table.caption, {
    indicator: nameIn(language, model.indicator).name,
  });
  const panels = withCity(model);
  return (
    <>
      <ScrollRegion className="compare-table" label={caption}>
        <table>
          <caption>
            <span className="caption-in-sight">{caption}</span>
          </caption>
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
                  {isCity(panel.place)
                    ? words.place(panel.place)
                    : shortName(panel.place)[language]}
                </th>
                {panel.columns.flatMap((column) =>
                  KINDS.map((kind) => (
                    <td
                      key={`${column.year} ${kind}`}
                      className={column[kind] === 'no-source' ? 'is-hatched' : undefined}
                    >
                      <Figures
                        points={pointsOf(panel, column.year, kind)}
                        state={column[kind]}
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
      <AbsentLegend panels={panels} />
    </>
  );
}

const ABSENT = ['none-found', 'press-only', 'no-source', 'outside'] as const;

/** What stands in a cell without a figure, and by which document that is judged. */
function AbsentLegend({ panels }: { readonly panels: readonly ComparePanel[] }) {
  const text = useText();
  const states = panels.flatMap(({ columns }) =>
    columns.flatMap(({ target, outcome }) => [target, outcome]),
  );
  const shown = ABSENT.filter((state) => states.includes(state));
  if (shown.length === 0) return null;
  return (
    <p className="compare-remark">
      {[...shown.map((state) => compare.table.absent[state]), compare.table.judged]
        .map((message) => text(message, { first: String(YEARS[0]), last: String(YEARS.at(-1)) }))
        .join(text(compare.sentenceGap))}
    </p>
  );
}

interface FiguresProps {
  readonly points: readonly ComparedPoint[];
  readonly state: CellState;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

function Figures({ points, state, selectedStatement, onSelectStatement }: FiguresProps) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  if (state === 'none-found')
    return (
      <span className="compare-absent">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{text(vocabulary.missing[state])}</span>
      </span>
    );
  if (state !== 'figures')
    return <span className="compare-absent">{text(vocabulary.missing[state])}</span>;
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
        <span className="compare-tag">{text(vocabulary.tag[point.spokenBy])}</span>
      )}
      {figureText(point, locale)}
      {phraseMark(point.phraseNumber)}
      {point.amount === null && <small>{text(compare.otherUnit)}</small>}
    </button>
  ));
}

function pointsOf({ points }: ComparePanel, year: number, kind: FigureKind) {
  return points.filter((point) => point.year === year && point.kind === kind);
}
