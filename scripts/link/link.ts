import type { Indicator } from '../../src/contract/comparison';
import type { Links } from '../publish/dataset';
import type { SiteRecord } from '../siteRecord';
import { pairsOf } from './pairs';
import { THEME_IDS, type ThemeId } from '../../src/contract/themes';
import { groupBy } from './groupBy';
import type { IndicatorKey } from './indicatorKey';
import { KNOWN_INDICATORS } from './ontology';
import { pointsOf, type PointOf } from './points';

/** Records → indicators with their points, pairs of target and outcome, and changes of wording. */
export function linkRecords(records: readonly SiteRecord[]): Links {
  const points = pointsOf(records);
  const groups = groupBy(points, ({ key }) => `${key.id} ${key.unit}`);
  const indicators = groups
    .map(indicatorOf)
    .sort((a, b) => b.points.length - a.points.length || compare(a.id, b.id));
  const rank = new Map(points.map(({ key, statement }) => [key.id, rankOf(key, statement.theme)]));
  const pairs = pairsOf(points).sort(
    (a, b) =>
      compare(a.district, b.district) ||
      (rank.get(a.indicator) ?? 0) - (rank.get(b.indicator) ?? 0) ||
      compare(a.indicator, b.indicator) ||
      a.year - b.year ||
      compare(a.relation, b.relation),
  );
  return { indicators: { indicators }, pairs: { pairs }, wording: { changes: [], dropped: [] } };
}

/** The order in which readers look for indicators: those that all reports share, then theme by theme. */
function rankOf({ known }: IndicatorKey, theme: ThemeId): number {
  return known
    ? KNOWN_INDICATORS.indexOf(known)
    : KNOWN_INDICATORS.length + THEME_IDS.indexOf(theme);
}

function indicatorOf(group: readonly PointOf[]): Indicator {
  const first = group[0];
  if (!first) throw new Error('an indicator without points');
  const { known } = first.key;
  return {
    id: first.key.id,
    zh: known?.zh ?? first.statement.indicator,
    en: known?.en ?? null,
    known: known !== null,
    theme: known?.theme ?? first.statement.theme,
    unit: first.point.unit,
    nature: 'level',
    direction: known?.better ?? 'neither',
    mentions: [],
    related: [],
    points: group
      .map(({ point }) => point)
      .sort(
        (a, b) => compare(a.district, b.district) || a.year - b.year || compare(a.kind, b.kind),
      ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
