import '../../styles/charts.css';
import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../../components/Chart';
import { ChartCursor } from '../../components/ChartCursor';
import type { ChartTheme } from '../../components/chartTheme';
import { CursorScope } from '../../components/CursorScope';
import { DocumentLine } from '../../components/DocumentLine';
import { useElementWidth } from '../../components/useElementWidth';
import type { DocumentSummary } from '../../contract/siteIndex';
import { nameIn } from '../../domain/indicatorNames';
import { moveStop } from '../../domain/markNavigation';
import { insideQuotes } from '../../domain/typography';
import { withCity } from '../../domain/withCity';
import { compare } from '../../i18n/messages/compare';
import { states } from '../../i18n/messages/states';
import { useLanguage, useText } from '../../i18n/useText';
import { CompareLegend } from './CompareLegend';
import { compareLayout, statementOfMark } from './compareLayout';
import type { CompareModel } from './compareModel';
import { compareOption, hueOf } from './compareOption';
import { compareStops } from './compareStops';
import { useCompareWords } from './useCompareWords';

interface CompareChartProps {
  readonly model: CompareModel;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Whether room is short: lower panels, and no hint below them. */
  readonly isCompact?: boolean;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

/** One panel a place, the years across: targets hollow, outcomes solid, the city's figures as levels. */
export function CompareChart(props: CompareChartProps) {
  const { model, documents, selectedStatement, onSelectStatement } = props;
  const { isCompact = false } = props;
  const text = useText();
  const language = useLanguage();
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const [cursor, setCursor] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const words = useCompareWords(model);
  const layout = useMemo(
    () =>
      width === null
        ? null
        : compareLayout(model, width, words.label, isCompact ? 'compact' : 'whole'),
    [model, width, words, isCompact],
  );
  const stops = useMemo(() => (layout ? compareStops(layout) : []), [layout]);
  const build = useCallback(
    (theme: ChartTheme) =>
      layout
        ? compareOption(
            layout,
            words,
            selectedStatement,
            hueOf(theme, model.indicator.theme),
            theme,
          )
        : {},
    [layout, words, selectedStatement, model],
  );
  const panels = withCity(model);
  const points = panels.flatMap((panel) => panel.points);
  const byId = new Map(points.map((point) => [point.statement, point]));
  const read = byId.get(statementOfMark(pointed ?? cursor ?? selectedStatement ?? ''));
  const document = read && documents.get(read.document);
  const pick = (id: string) => {
    onSelectStatement(statementOfMark(id));
  };
  const selectedMark = layout?.panels
    .flatMap(({ marks }) => marks)
    .find(({ point }) => point.statement === selectedStatement);

  return (
    <CursorScope
      className="compare-chart"
      onLeave={() => {
        setCursor(null);
      }}
    >
      <CompareLegend model={model} isCut={layout?.panels.some(({ isCut }) => isCut) ?? false} />
      <div ref={frame}>
        {layout && (
          <Chart
            build={build}
            width={layout.width}
            height={layout.height}
            description={text(compare.label, {
              indicator: nameIn(language, model.indicator).name,
              places: panels
                .map(({ place }) => words.place(place))
                .join(text(states.listSeparator)),
              first: String(model.years[0]),
              last: String(model.years.at(-1)),
              targets: points.filter(({ kind }) => kind === 'target').length,
              outcomes: points.filter(({ kind }) => kind === 'outcome').length,
            })}
            onPick={pick}
            onPoint={setPointed}
          >
            {points.length > 0 && (
              <ChartCursor
                label={text(compare.cursor)}
                stops={stops.flatMap((row) =>
                  row.flatMap(({ id, x, y }) => {
                    const point = byId.get(statementOfMark(id));
                    return point ? [{ id, x, y, name: words.stop(point) }] : [];
                  }),
                )}
                current={cursor}
                selected={selectedMark?.id ?? null}
                move={(key) => moveStop(stops, cursor, key)}
                onMove={setCursor}
                onPick={pick}
              />
            )}
          </Chart>
        )}
      </div>
      {points.length > 0 && (!isCompact || read) && (
        <div className="compare-reading" aria-live="polite">
          {read ? (
            <>
              <b>{words.stop(read)}</b> <q lang="zh">{insideQuotes(read.quote)}</q>{' '}
              {document && (
                <small>
                  <DocumentLine document={document} line={read.line} />
                </small>
              )}
            </>
          ) : (
            <span className="compare-hint">{text(compare.hint)}</span>
          )}
        </div>
      )}
    </CursorScope>
  );
}
