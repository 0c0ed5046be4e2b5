import * as z from 'zod/mini';
import type { DocumentRecord, Statement } from '../../src/contract/documentRecord';
import { splitScale } from '../../src/contract/units';
import { findNumerals } from '../../src/extract/numerals/numeral';
import { foldText } from '../../src/extract/text/fold';
import { magnitude } from './matchStatements';

const placeShape = {
  /** Beginning of the document's file name. */
  doc: z.string().check(z.minLength(1)),
  line: z.optional(z.nullable(z.int())),
  quote: z.string().check(z.minLength(1)),
};

/** Words of a document whose figures state nothing, with the reason. */
export const trapSchema = z.object({ ...placeShape, reason: z.string() });

/** What is needed of a labelled statement to know its figure again. */
export const labelledFigureSchema = z.object({
  ...placeShape,
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
});

export type Trap = z.infer<typeof trapSchema>;
export type LabelledFigure = z.infer<typeof labelledFigureSchema>;

/** A trap and a statement that has its figure for a value. */
export interface ReportedTrap {
  readonly trap: Trap;
  readonly statement: Statement;
}

export interface JudgedTraps {
  readonly reported: readonly ReportedTrap[];
  /** Traps that were looked for. */
  readonly of: number;
}

/** Readers differ on these: to report them is no fault, nor to leave them out. */
const EITHER_WAY = 'indefinite';

/**
 * Traps that the records report as a value. A trap is reported where a statement of its document, and of its
 * line where the label names one, has for its value a figure inside the trap's words, and no label, required
 * or optional, takes this figure for a statement. Two quotations hold the same figure where, laid over each
 * other at it, they agree as far as both reach. Milestones and damaged figures report no value.
 */
export function judgeTraps(
  traps: readonly Trap[],
  labels: readonly LabelledFigure[],
  records: readonly DocumentRecord[],
): JudgedTraps {
  const judged = traps.filter(({ reason }) => reason !== EITHER_WAY);
  const reported = judged.flatMap((trap) => {
    const ofDocument = labels.filter(({ doc }) => doc === trap.doc);
    const statement = records
      .filter(({ document }) => document.file.startsWith(trap.doc))
      .flatMap(({ statements }) => statements)
      .find(
        (each) =>
          quotesFigureOf(trap, each) &&
          !ofDocument.some(
            (label) =>
              magnitude({ value: label.value, unit: label.unit ?? '' }) === magnitude(each) &&
              quotesFigureOf(label, each),
          ),
      );
    return statement ? [{ trap, statement }] : [];
  });
  return { reported, of: judged.length };
}

/** Whether a label's words hold the very figure that a statement has for its value. */
function quotesFigureOf(label: Pick<Trap, 'line' | 'quote'>, statement: Statement): boolean {
  if ((label.line ?? statement.line) !== statement.line) return false;
  const words = bare(label.quote);
  return ownFigures(statement).some(({ before, figure, after }) =>
    occurrences(words, figure).some(
      (at) =>
        agreeFromEnd(words.slice(0, at), before) &&
        agreeFromStart(words.slice(at + figure.length), after),
    ),
  );
}

/** Where a statement's value or upper value stands in its quotation, with the words around it. */
function ownFigures({ quote, value, valueTo, unit }: Statement) {
  if (value === null) return [];
  const values = [magnitude({ value, unit }), magnitude({ value: valueTo, unit })];
  const text = foldText(quote);
  const ofValue = findNumerals(text).filter((numeral) => values.includes(numeral.value));
  // 一所九年一贯制学校 holds 1 twice.
  const ofUnit = ofValue.filter(({ end }) => text.startsWith(splitScale(unit).bare, end));
  return (ofUnit.length > 0 ? ofUnit : ofValue).map(({ start, end }) => ({
    before: bare(text.slice(0, start)),
    figure: bare(text.slice(start, end)),
    after: bare(text.slice(end)),
  }));
}

/** The words without blanks and marks, which two people quote differently. */
function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}.+%]/gu, '');
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function agreeFromStart(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function agreeFromEnd(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
