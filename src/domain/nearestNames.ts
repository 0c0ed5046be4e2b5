import { searchableText } from './foldedText';
import type { StatementRow } from './statementTable';
import { statementName } from './indicatorNames';

const MOST = 5;
/** Twice the pairs of characters in common, as a part of all of both. */
const LEAST_LIKENESS = 0.3;
/** Any two English names share that many pairs of letters. */
const LEAST_LIKENESS_IN_LETTERS = 0.5;

/** The names of statements that are most like what was searched for in vain, the nearest first. */
export function nearestNames(
  rows: readonly StatementRow[],
  searched: string,
  language: 'zh' | 'en',
): string[] {
  const asked = pairsOf(searched);
  const least = /\p{Script=Han}/u.test(searched) ? LEAST_LIKENESS : LEAST_LIKENESS_IN_LETTERS;
  const names = new Map<string, number>();
  for (const { statement } of rows) {
    const { name } = statementName(language, statement);
    if (names.has(name)) continue;
    const likeness = [statement.indicator, statement.indicatorEn ?? ''].map((each) =>
      likenessOf(asked, pairsOf(each)),
    );
    names.set(name, Math.max(...likeness));
  }
  return [...names]
    .filter(([, likeness]) => likeness >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = searchableText(text).match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}
