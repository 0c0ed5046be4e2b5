import './compare.css';
import { useMemo } from 'react';
import { ChartFrame } from '../../components/ChartFrame';
import { unitText } from '../../components/unitText';
import type { Pair } from '../../contract/comparison';
import type { DocumentSummary } from '../../contract/siteIndex';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { chineseBehind, nameIn } from '../../domain/indicatorNames';
import { shortName } from '../../domain/places';
import { pointCsv } from '../../domain/pointCsv';
import { withCity } from '../../domain/withCity';
import { compare } from '../../i18n/messages/compare';
import { states } from '../../i18n/messages/states';
import { useLanguage, useText } from '../../i18n/useText';
import { CompareChart } from './CompareChart';
import { gapsOf, WHY_ABSENT, type CompareModel } from './compareModel';
import { CompareTable } from './CompareTable';
import { FigureQuotes } from './FigureQuotes';
import { pairReadings } from './pairReadings';
import { phraseMark } from '../../domain/phraseMark';

export interface CompareSectionProps {
  readonly model: CompareModel;
  readonly pairs: readonly Pair[];
  readonly documents: readonly DocumentSummary[];
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
  /** Where the chart stands alone; null where it already does. */
  readonly embedAddress: EmbedAddress | null;
  readonly level?: 1 | 2;
  /** What it takes to fit a frame: lower panels and less prose, or a table in place of the chart. */
  readonly look?: 'whole' | 'compact' | 'table';
}

/** One indicator in its frame: the chart, the same as a table, and the words of every figure. */
export function CompareSection(props: CompareSectionProps) {
  const { model, pairs, documents, selectedStatement, onSelectStatement, embedAddress, level } =
    props;
  const { look = 'whole' } = props;
  const isCompact = look === 'compact';
  const { indicator, districts, city, isYardstick } = model;
  const text = useText();
  const language = useLanguage();
  const { name } = nameIn(language, indicator);
  const unit = unitText(text, language, model.unit);
  const byId = useMemo(
    () => new Map(documents.map((document) => [document.id, document])),
    [documents],
  );
  const readings = useMemo(() => pairReadings(pairs), [pairs]);
  const points = withCity(model).flatMap((panel) => panel.points);
  const cited = new Set(points.map(({ document }) => document));
  const select = { selectedStatement, onSelectStatement };
  // Alone, the table stands in for the chart when it is asked for, and each mark brings up its words.
  const isAlone = embedAddress === null;
  const table = <CompareTable model={model} {...select} />;
  const remarks = [
    unit !== null && text(compare.unit, { unit }),
    text(compare.speaker),
    !isCompact && districts.length > 1 && text(compare.sharedScale),
    city &&
      !isCompact &&
      districts.length > 0 &&
      text(isYardstick ? compare.yardstick : compare.cityApart),
  ].filter((remark) => typeof remark === 'string');
  return (
    <ChartFrame
      title={name}
      speaker={remarks.join(text(compare.sentenceGap))}
      {...(level === undefined ? {} : { level })}
      table={isAlone && look !== 'table' && points.length > 0 ? table : undefined}
      documents={points.length === 0 ? null : documents.filter(({ id }) => cited.has(id))}
      embed={
        embedAddress === null
          ? undefined
          : {
              address: embedAddress,
              title: (lang) => nameIn(lang, indicator).name,
              height: embedHeight('compare', districts.length + Number(city !== null)),
            }
      }
      download={
        points.length === 0
          ? undefined
          : {
              file: `shenzhen-${indicator.id}.csv`,
              content: () => pointCsv(indicator, points, byId, gapsOf(model)),
            }
      }
    >
      {points.length === 0 && <p className="compare-hint">{text(compare.nothing)}</p>}
      {points.length > 0 && look === 'table' && table}
      {points.length > 0 && look !== 'table' && (
        <CompareChart model={model} documents={byId} isCompact={isCompact} {...select} />
      )}
      <Composed indicator={indicator} />
      <Phrases model={model} />
      <Absent model={model} />
      {!isAlone && (
        <>
          {table}
          <FigureQuotes
            model={model}
            documents={byId}
            readings={readings}
            selectedStatement={selectedStatement}
          />
        </>
      )}
    </ChartFrame>
  );
}

/** The Chinese name beside an English one that nobody edited. */
function Composed({ indicator }: Pick<CompareModel, 'indicator'>) {
  const text = useText();
  const phrase = chineseBehind(useLanguage(), indicator);
  return indicator.known || phrase === null ? null : (
    <p className="compare-remark">
      {text(compare.composed)}
      <span lang="zh">{phrase}</span>
    </p>
  );
}

/** What counts as nearly the indicator, by the number that its figures bear. */
function Phrases({ model }: { readonly model: CompareModel }) {
  const text = useText();
  const { phrases } = model;
  if (phrases.length === 0) return null;
  const marked = phrases
    .map((phrase, at) => text(compare.phrase, { number: phraseMark(at + 1), phrase }))
    .join(text(states.listSeparator));
  return <p className="compare-remark">{text(compare.phrases, { marked })}</p>;
}

/** The districts without a panel, by what is known of why. */
function Absent({ model }: { readonly model: CompareModel }) {
  const text = useText();
  const language = useLanguage();
  return WHY_ABSENT.map((why) => {
    const places = model.absent
      .filter((each) => each.why === why)
      .map(({ place }) => shortName(place)[language])
      .join(text(states.listSeparator));
    return places === '' ? null : (
      <p key={why} className="compare-remark">
        {text(compare.absent[why], { places })}
      </p>
    );
  });
}
