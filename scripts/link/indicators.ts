import type { Indicator, Point } from '../../src/contract/comparison';
import { CONCEPTS } from '../../src/extract/indicators/ontology';
import { compareText } from '../../src/contract/compareText';
import type { SiteRecord } from '../siteRecord';
import { isNearly } from './comparability';
import { groupBy } from './groupBy';
import { mentionsByIndicator } from './mentions';
import { namesOf } from './names';
import { directionOf } from './pairs';
import type { PointOf } from './points';
import { relatedTo } from './related';

/** Known indicators in the ontology's order. */
const RANK: ReadonlyMap<string, number> = new Map(
  CONCEPTS.flatMap(({ measures }) => measures.map(({ id }) => id)).map((id, rank) => [id, rank]),
);

/** The order in which readers look for indicators; those that no ontology knows come after all others. */
export function rankOf(id: string): number {
  return RANK.get(id) ?? RANK.size;
}

/** Known indicators before phrases, those with most figures first. */
export function indicatorsOf(
  records: readonly SiteRecord[],
  points: readonly PointOf[],
): Indicator[] {
  const groups = groupBy(points, ({ id }) => id);
  const related = relatedTo(groups);
  const mentions = mentionsByIndicator(records, points);
  return groups
    .map((group) => ({
      ...indicatorOf(group),
      related: [...(related.get(group[0]?.id ?? '') ?? [])],
      mentions: mentions.get(group[0]?.id ?? '') ?? [],
    }))
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        b.points.length - a.points.length ||
        rankOf(a.id) - rankOf(b.id) ||
        compareText(a.id, b.id),
    );
}

function indicatorOf(group: readonly PointOf[]): Omit<Indicator, 'related' | 'mentions'> {
  const first = group[0];
  if (first === undefined) throw new Error('an indicator without points');
  const { id, meaning, statement } = first;
  const { known } = meaning;
  const names = namesOf(first);
  const marked = ({ point, meaning: own }: PointOf): Point =>
    point.phrase !== names.zh && isNearly(own, meaning) ? { ...point, near: true } : point;
  return {
    ...names,
    id,
    known: known !== null,
    theme: known?.concept.theme ?? statement.theme,
    unit: commonest(group.map(({ point }) => point.unit)),
    nature: meaning.nature,
    direction: directionOf(first),
    points: group.map(marked).sort(byPlaceAndYear),
  };
}

function byPlaceAndYear(a: Point, b: Point): number {
  return (
    compareText(a.district, b.district) ||
    a.year - b.year ||
    compareText(a.kind, b.kind) ||
    compareText(a.document, b.document) ||
    a.line - b.line ||
    compareText(a.statement, b.statement)
  );
}

/** The unit that most figures are stated in, the first of them where several are. */
function commonest(units: readonly string[]): string {
  const groups = groupBy(units, (unit) => unit).sort((a, b) => b.length - a.length);
  return groups[0]?.[0] ?? '';
}
