import { byCharacter, longestFirst } from '../lexicon/longestFirst';
import { DENOMINATORS, HARD_UNITS, NAME_UNITS, SOFT_UNITS, TIME_UNITS } from '../lexicon/units';

export type UnitClass = 'hard' | 'soft' | 'time' | 'name';

export interface UnitMatch {
  /** As written. */
  readonly text: string;
  readonly unitClass: UnitClass;
}

const UNITS: readonly UnitMatch[] = (
  [
    ['hard', HARD_UNITS],
    ['soft', SOFT_UNITS],
    ['time', TIME_UNITS],
    ['name', NAME_UNITS],
  ] as const
).flatMap(([unitClass, units]) => units.map((text) => ({ text, unitClass })));
const unitsFrom = byCharacter(UNITS, 0, ({ text }) => text);

const PER = new RegExp(`/(?:${longestFirst(DENOMINATORS).join('|')})`, 'y');

/** The longest unit that begins at `position`, with what it is taken per: 「批次/千人」. */
export function unitAt(text: string, position: number): UnitMatch | null {
  const unit = unitsFrom(text.charAt(position)).find((candidate) =>
    text.startsWith(candidate.text, position),
  );
  if (unit?.unitClass !== 'hard' || unit.text.includes('/')) return unit ?? null;
  PER.lastIndex = position + unit.text.length;
  const per = PER.exec(text)?.[0];
  return per ? { ...unit, text: unit.text + per } : unit;
}
