import type { Agreement, Evaluation } from '../../src/contract/evaluation';
import type { ReportedTrap } from './documentTraps';
import type { Fault } from './evaluateClauses';
import type { MiscalledPair } from './pairLabels';

const WORST_RULES = 8;

/** The evaluation as lines of a table for the terminal; shares in per cent. */
export function renderEvaluation({ rules, clauses, documents }: Evaluation): string[] {
  return [
    `rules ${rules}, ${String(clauses.clauses)} labelled clauses of our own wording`,
    agreementLine('figures', clauses.figures),
    agreementLine('  targets', clauses.targets),
    agreementLine('  outcomes', clauses.outcomes),
    agreementLine('milestones', clauses.milestones),
    `fields      ${clauses.fields
      .map(({ field, right, of }) => `${field} ${percent(of === 0 ? null : right / of)}`)
      .join('  ')}`,
    `traps       ${String(clauses.traps.reported)} of ${String(clauses.traps.of)} reported`,
    `worst rules ${clauses.rules
      .slice(0, WORST_RULES)
      .filter(({ wrong }) => wrong > 0)
      .map(({ rule, wrong, of }) => `${rule} ${String(wrong)}/${String(of)}`)
      .join('  ')}`,
    ...(documents
      ? [
          `rules ${documents.rules}, the records of ${String(documents.labelled)} labelled documents`,
          agreementLine('figures', documents.figures),
          agreementLine('milestones', documents.milestones),
          `fields      ${documents.fields
            .map(({ field, accuracy }) => `${field} ${percent(accuracy)}`)
            .join('  ')}`,
          ...(documents.themes
            ? [
                `themes      recall ${percent(documents.themes.recall)} of ${String(documents.themes.of)}`,
              ]
            : []),
          ...(documents.traps
            ? [
                `traps       ${String(documents.traps.reported)} of ${String(documents.traps.of)} reported`,
              ]
            : []),
          ...(documents.pairs
            ? [
                `pairs       recall ${percent(documents.pairs.recall)} of ${String(documents.pairs.of)} (exact ${percent(documents.pairs.exact)}, near ${percent(documents.pairs.near)}), ${String(documents.pairs.reported)} reported`,
              ]
            : []),
        ]
      : ['no labels of the documents at hand']),
  ];
}

/** One line for each fault: clause → expected → got. */
export function renderFaults(faults: readonly Fault[]): string[] {
  return faults.map(
    ({ clause, what, expected, got }) =>
      `  ${clause.id} ${what} · ${clause.text} → ${expected} → ${got}`,
  );
}

/** One line for each trap of a document that a statement reports. */
export function renderReportedTraps(traps: readonly ReportedTrap[]): string[] {
  return traps.map(
    ({ trap, statement: { line, value, unit, quote, rule } }) =>
      `  ${trap.doc}:${String(line)} trap (${trap.reason}) · ${trap.quote} → ${String(value)}${unit} · ${quote} (${rule})`,
  );
}

/** One line for each labelled pair that is found and called otherwise. */
export function renderMiscalledPairs(pairs: readonly MiscalledPair[]): string[] {
  return pairs.map(
    ({ label, called }) =>
      `  pair of ${label.district} · ${label.indicator}: ${label.match} → ${called.join(', ')}`,
  );
}

function agreementLine(name: string, { found, missed, spurious, ...shares }: Agreement): string {
  const { precision, recall, f1 } = shares;
  return `${name.padEnd(11)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${String(found)} found, ${String(missed)} missed, ${String(spurious)} spurious)`;
}

function percent(share: number | null): string {
  return share === null ? '    –' : (100 * share).toFixed(1).padStart(5);
}
