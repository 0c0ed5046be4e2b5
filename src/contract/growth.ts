import type { CitedFigure } from './comparison';

type Bounded = Pick<CitedFigure, 'value' | 'valueTo' | 'bound'>;

/** A fall as negative growth, its bound mirrored with it: 下降3%以上 is at most −3 %. */
export function asGrowth<Fall extends Bounded>(fall: Fall): Fall {
  const { value, valueTo, bound } = fall;
  const mirrored = bound === 'min' ? 'max' : bound === 'max' ? 'min' : bound;
  return valueTo === null
    ? { ...fall, value: -value, bound: mirrored }
    : { ...fall, value: -valueTo, valueTo: -value, bound: mirrored };
}
