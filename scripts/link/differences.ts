import type { PairDifference } from '../../src/contract/comparison';
import type { Difference } from './comparability';
import type { PointOf } from './points';

interface Sides {
  readonly target: PointOf;
  readonly outcome: PointOf;
}

/** What was found to set two figures apart, and the basis that only one of them states, in the words of each. */
export function differencesOf(sides: Sides, found: readonly Difference[]): PairDifference[] {
  const differences = found.map(({ what, extent }): PairDifference => {
    const said = what === 'unit' || what === 'measure-word' ? unitOf : phraseOf;
    return { what, extent, target: said(sides.target), outcome: said(sides.outcome) };
  });
  const [target, outcome] = [basisOf(sides.target), basisOf(sides.outcome)];
  return target === outcome
    ? differences
    : [...differences, { what: 'basis', extent: null, target, outcome }];
}

function unitOf({ statement }: PointOf): string {
  return statement.unit;
}

function phraseOf({ point }: PointOf): string {
  return point.phrase;
}

/** 「同口径」, 「(含体制结算部分)」: what one side says of its basis and the other does not. */
const BASIS = /同口径|可比口径|[（(](?:不?含|扣除|剔除)[^）)]*[）)]/;

function basisOf({ point }: PointOf): string | null {
  return BASIS.exec(point.quote)?.[0].replace(/[（()）]/g, '') ?? null;
}
