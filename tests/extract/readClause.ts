import { documentAround, type ClausePlace } from '../../scripts/evaluate/labelledClause';
import type { DocumentRecord, Statement } from '../../src/contract/documentRecord';
import { extractDocument } from '../../src/extract/pipeline';
import { readClauseFigures, type ClauseFigures } from '../../src/extract/statements/clauseFigures';
import { clauses, sentences } from '../../src/extract/structure/clauses';
import { readMetadata } from '../../src/extract/structure/metadata';
import { segments } from '../../src/extract/structure/segments';
import { readText } from '../../src/extract/text/readText';

const PLACE: Omit<ClausePlace, 'text'> = {
  district: 'pingshan',
  docKind: 'work-report',
  planYear: 2024,
  part: 'plan',
};

/** The record of a made-up document around a text; by default 坪山's report that plans 2024. */
export function recordOf(text: string, place: Partial<ClausePlace> = {}): DocumentRecord {
  return extractDocument(documentAround({ ...PLACE, text, ...place }));
}

/** What a text states in a made-up document. */
export function statementsOf(text: string, place: Partial<ClausePlace> = {}): Statement[] {
  return recordOf(text, place).statements;
}

/** A statement's figure with what bounds it: `≥6家`, `1–2家`, `≈5%`, `≤17微克/立方米`, `!公里` if damaged. */
export function shownFigure({ value, valueTo, unit, bound, damaged }: Statement): string {
  if (damaged) return `!${unit}`;
  const mark = { exact: '', min: '≥', max: '≤', approx: '≈', range: '' }[bound ?? 'exact'];
  const to = valueTo === null ? '' : `–${String(valueTo)}`;
  return `${mark}${String(value)}${to}${unit}`;
}

/** The figures that a text states, in the order of the text. */
export function figuresIn(text: string, place: Partial<ClausePlace> = {}): string[] {
  return statementsOf(text, place)
    .filter(({ kind }) => kind !== 'milestone')
    .map(shownFigure);
}

/** The figures of a text, by default in a plan: those that state something and those dropped with the reason. */
export function readFigures(text: string, place: Partial<ClausePlace> = {}): ClauseFigures {
  const source = documentAround({ ...PLACE, text, ...place });
  const normalised = readText(source.text);
  const read = segments(normalised.lines, readMetadata(normalised, source.sidecar)).flatMap(
    (segment) =>
      sentences(segment.line.folded, segment).flatMap((sentence) =>
        clauses(segment.line.folded, sentence).map((clause) =>
          readClauseFigures(segment, sentence, clause, { readings: [], told: [] }),
        ),
      ),
  );
  return {
    kept: read.flatMap(({ kept }) => kept),
    dropped: read.flatMap(({ dropped }) => dropped),
  };
}
