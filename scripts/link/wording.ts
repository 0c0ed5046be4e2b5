import type { CitedFigure, WordingChange, WordingFile } from '../../src/contract/comparison';
import { isFirmlyWorded } from '../../src/contract/firmness';
import { isSameFigure } from '../../src/contract/rounding';
import type { SiteRecord } from '../siteRecord';
import { compareText } from '../../src/contract/compareText';
import { compareFigures } from './comparability';
import { groupBy } from './groupBy';
import { rankOf } from './indicators';
import { namesOf } from './names';
import { citedFigureOf, type PointOf } from './points';

/** A document and the next one of the same speaker and kind, for the year after. */
interface Succession {
  readonly before: SiteRecord;
  readonly after: SiteRecord;
}

/** How targets change from one document to the next of its kind, and which are no longer mentioned. */
export function wordingOf(records: readonly SiteRecord[], points: readonly PointOf[]): WordingFile {
  const byDocument = new Map(
    groupBy(points, ({ point }) => point.document).map((group) => [
      group[0]?.point.document ?? '',
      group,
    ]),
  );
  const pointsIn = ({ document }: SiteRecord) => byDocument.get(document.id) ?? [];
  const successions = successionsOf(records);
  return {
    changes: successions
      .flatMap(({ before, after }) =>
        changesBetween(aimsOf(before, pointsIn(before)), aimsOf(after, pointsIn(after))),
      )
      .sort((a, b) => inOrder(a, b) || a.to.year - b.to.year),
    dropped: successions
      .flatMap((succession) =>
        droppedIn(
          succession,
          aimsOf(succession.before, pointsIn(succession.before)),
          pointsIn(succession.after),
        ),
      )
      .sort((a, b) => inOrder(a, b) || a.target.year - b.target.year),
  };
}

type Named = Pick<WordingChange, 'indicator' | 'district'>;

function inOrder(a: Named, b: Named): number {
  return (
    compareText(a.district, b.district) ||
    rankOf(a.indicator) - rankOf(b.indicator) ||
    compareText(a.indicator, b.indicator)
  );
}

/** Newspapers are no speakers whose next document could be told. */
function successionsOf(records: readonly SiteRecord[]): Succession[] {
  const groups = groupBy(
    records.filter(({ document }) => document.issuerPlace !== null && document.issuer !== 'press'),
    ({ document }) => `${document.issuer} ${document.issuerPlace ?? ''} ${document.kind}`,
  );
  return groups.flatMap((group) =>
    group.flatMap((before) =>
      group
        .filter((after) => after.document.planYear === before.document.planYear + 1)
        .map((after) => ({ before, after })),
    ),
  );
}

/** What a document sets out for its own year. */
function aimsOf({ document }: SiteRecord, points: readonly PointOf[]): PointOf[] {
  return points.filter(({ point }) => point.kind === 'target' && point.year === document.planYear);
}

function changesBetween(before: readonly PointOf[], after: readonly PointOf[]): WordingChange[] {
  const taken = new Set<string>();
  return before.flatMap((from): WordingChange[] => {
    const to = after.find(
      (candidate) =>
        candidate.point.district === from.point.district &&
        !taken.has(candidate.point.statement) &&
        compareFigures(from.meaning, candidate.meaning).match === 'exact',
    );
    if (to === undefined) return [];
    taken.add(to.point.statement);
    return [
      {
        ...namesOf(to),
        indicator: to.id,
        district: to.point.district,
        issuer: to.point.issuer,
        from: citedFigureOf(from),
        to: citedFigureOf(to),
        figure: figureChange(from, to),
        wording: wordingChange(from.point, to.point),
      },
    ];
  });
}

/** A floor beside a ceiling, or a range beside anything else, cannot be told. */
function figureChange(from: PointOf, to: PointOf): WordingChange['figure'] {
  const bounds = new Set([from.point.bound, to.point.bound]);
  if (bounds.has('min') && bounds.has('max')) return null;
  if (bounds.has('range')) {
    const same = from.point.value === to.point.value && from.point.valueTo === to.point.valueTo;
    return same && bounds.size === 1 ? 'kept' : null;
  }
  const [was, is] = [from, to].map(({ point, meaning }) => point.value * meaning.unit.factor);
  if (was === undefined || is === undefined) return null;
  if (isSameFigure(was, is)) return 'kept';
  return is > was ? 'raised' : 'lowered';
}

/** 力争 promises less than a plain statement, and 左右 less than a figure, in this order. */
function wordingChange(from: CitedFigure, to: CitedFigure): WordingChange['wording'] {
  const change = firmness(to) - firmness(from);
  return change === 0 ? 'same' : change > 0 ? 'firmer' : 'softer';
}

function firmness(figure: CitedFigure): number {
  return (isFirmlyWorded(figure) ? 2 : 0) + (figure.bound === 'approx' ? 0 : 1);
}

/** Known indicators only: of a phrase it cannot be told whether the next document says it in other words. */
function droppedIn(
  { after }: Succession,
  aims: readonly PointOf[],
  later: readonly PointOf[],
): WordingFile['dropped'] {
  const named = new Set([
    ...after.mentions.map(({ concept }) => concept),
    ...later.flatMap(({ meaning }) => meaning.known?.concept.id ?? []),
  ]);
  const seen = new Set<string>();
  return aims.flatMap((aim) => {
    const { known } = aim.meaning;
    const key = `${aim.id} ${aim.point.district}`;
    if (known === null || named.has(known.concept.id) || seen.has(key)) return [];
    // Under another name, or as a part or the whole of something, it is still there.
    if (later.some(({ meaning }) => compareFigures(aim.meaning, meaning).match !== 'no')) return [];
    seen.add(key);
    return [
      {
        ...namesOf(aim),
        indicator: aim.id,
        district: aim.point.district,
        issuer: aim.point.issuer,
        target: citedFigureOf(aim),
        next: after.document.id,
      },
    ];
  });
}
