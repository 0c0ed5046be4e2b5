import { HARD_UNITS, NAME_UNITS, SOFT_UNITS, TIME_UNITS } from '../lexicon/units';

export type UnitClass = 'hard' | 'soft' | 'time' | 'name';

export interface UnitMatch {
  /** As written. */
  readonly text: string;
  readonly unitClass: UnitClass;
}

const byFirstChar = new Map<string, UnitMatch[]>();
for (const [unitClass, units] of [
  ['hard', HARD_UNITS],
  ['soft', SOFT_UNITS],
  ['time', TIME_UNITS],
  ['name', NAME_UNITS],
] as const) {
  for (const text of units) {
    const first = text.charAt(0);
    byFirstChar.set(first, [...(byFirstChar.get(first) ?? []), { text, unitClass }]);
  }
}
for (const units of byFirstChar.values()) units.sort((a, b) => b.text.length - a.text.length);

/** The longest unit that begins at `position`. */
export function unitAt(text: string, position: number): UnitMatch | null {
  const candidates = byFirstChar.get(text.charAt(position)) ?? [];
  return candidates.find((unit) => text.startsWith(unit.text, position)) ?? null;
}
