import { MarkLegend, type LegendEntry } from '../../components/MarkLegend';
import { cutPath, markPath } from '../../domain/markShapes';
import { lacksSource } from '../../domain/lacksSource';
import { familyOf } from '../../domain/themes';
import { withCity } from '../../domain/withCity';
import { compare } from '../../i18n/messages/compare';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import type { CompareModel } from './compareModel';

const LINE = 'M1 8H17';

interface CompareLegendProps {
  readonly model: CompareModel;
  /** Whether a scale begins above zero. */
  readonly isCut: boolean;
}

/** The marks that stand in the chart, and their words. */
export function CompareLegend({ model, isCut }: CompareLegendProps) {
  const isHatched = withCity(model).some(({ columns }) => columns.some(lacksSource));
  return (
    <MarkLegend
      className="compare-legend"
      family={familyOf(model.indicator.theme)}
      entries={entriesOf(model, isCut)}
      hatched={isHatched ? vocabulary.missing['no-source'] : null}
    />
  );
}

function entriesOf(model: CompareModel, isCut: boolean): LegendEntry[] {
  const { districts, city, isYardstick, links } = model;
  const bounds = new Set(withCity(model).flatMap(({ points }) => points.map(({ bound }) => bound)));
  const levels = isYardstick && districts.length > 0 ? (city?.points ?? []) : [];
  const has = (kind: 'target' | 'outcome') => levels.some((point) => point.kind === kind);
  const entries: (LegendEntry | false)[] = [
    { path: markPath('circle', 9, 8), word: vocabulary.kind.target },
    { path: markPath('circle', 9, 8), word: vocabulary.kind.outcome, look: 'is-solid' },
    bounds.has('min') && { path: markPath('floor', 9, 8), word: timeline.floor },
    bounds.has('max') && { path: markPath('ceiling', 9, 8), word: timeline.ceiling },
    bounds.has('range') && { path: markPath('range', 9, 8), word: vocabulary.bound.range },
    links.some(({ exact }) => exact) && { path: LINE, word: compare.legend.link },
    links.some(({ exact }) => !exact) && {
      path: LINE,
      word: compare.legend.nearLink,
      look: 'is-dashed',
    },
    has('outcome') && { path: LINE, word: compare.legend.cityOutcome, look: 'is-level' },
    has('target') && { path: LINE, word: compare.legend.cityTarget, look: 'is-level is-dashed' },
    isCut && { path: cutPath(9, 13), word: compare.legend.cut, look: 'is-level' },
  ];
  return entries.filter((entry) => entry !== false);
}
