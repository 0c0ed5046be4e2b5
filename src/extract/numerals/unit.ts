import { DENOMINATORS, HARD_UNITS, NAME_UNITS, SOFT_UNITS, TIME_UNITS } from '../lexicon/units';

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

const PER = new RegExp(`/(?:${longestFirst(DENOMINATORS).join('|')})`, 'y');

/** The longest unit that begins at `position`, with what it is taken per: 「批次/千人」. */
export function unitAt(text: string, position: number): UnitMatch | null {
  const candidates = byFirstChar.get(text.charAt(position)) ?? [];
  const unit = candidates.find((candidate) => text.startsWith(candidate.text, position));
  if (unit?.unitClass !== 'hard' || unit.text.includes('/')) return unit ?? null;
  PER.lastIndex = position + unit.text.length;
  const per = PER.exec(text)?.[0];
  return per ? { ...unit, text: unit.text + per } : unit;
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
