import type { CitedFigure, Point } from '../../src/contract/comparison';
import { asGrowth } from '../../src/contract/growth';
import { shortId } from '../../src/extract/identity';
import type { SiteRecord, SiteStatement } from '../siteRecord';
import { isGeneric } from './nouns';
import { meaningOf, type Meaning } from './meaning';

/** A figure with what it is a figure of, and where it stands. */
export interface PointOf {
  /** Of its indicator. */
  readonly id: string;
  readonly meaning: Meaning;
  readonly point: Point;
  readonly statement: SiteStatement;
  readonly documentDate: string;
}

/** Every undamaged figure of the records as a point of its indicator, in the records' order. */
export function pointsOf(records: readonly SiteRecord[]): PointOf[] {
  return records.flatMap(({ document, statements }) =>
    statements.flatMap((statement): PointOf[] => {
      const { kind, value, bound } = statement;
      if (kind === 'milestone' || value === null || bound === null) return [];
      const { district, year, unit, strength, hedge, line, quote, indicator } = statement;
      const meaning = meaningOf(statement);
      const worded = { value, valueTo: statement.valueTo, bound };
      return [
        {
          id: indicatorId(meaning, statement, document.id),
          meaning,
          statement,
          documentDate: document.date,
          point: {
            district,
            year,
            kind,
            ...(isFall(meaning) ? asGrowth(worded) : worded),
            unit,
            strength,
            hedge,
            quote,
            line,
            statement: statement.id,
            document: document.id,
            issuer: document.issuer,
            phrase: indicator,
            ...(isFall(meaning) && { falls: true as const }),
          },
        },
      ];
    }),
  );
}

/**
 * Figures that the ontology does not know are one indicator where every part of their meaning agrees. One whose
 * noun does not say what is counted, 「项目」 or 「医院」, stands alone.
 */
function indicatorId(meaning: Meaning, statement: SiteStatement, document: string): string {
  const { known, noun, act, verb, nature, unit, unitName, sign } = meaning;
  if (known !== null) return known.measure.id;
  if (isGeneric(meaning)) return shortId(document, statement.id);
  const family = unit.family === 'other' ? unitName : unit.family;
  return shortId(noun, nature === 'new' ? (act ?? verb) : verb, nature, family, sign);
}

/** Whether a figure tells how far something fell that is known by its growth. */
export function isFall({ known, sign }: Meaning): boolean {
  return known !== null && sign === -1;
}

/** A point as it stands in changes of wording. */
export function citedFigureOf({ point }: PointOf): CitedFigure {
  const { year, value, valueTo, unit, bound } = point;
  const { strength, hedge, quote, line, statement, document } = point;
  return { year, value, valueTo, unit, bound, strength, hedge, quote, line, statement, document };
}
