import type { CitedFigure, Point } from '../../src/contract/comparison';
import { shortId } from '../../src/extract/identity';
import type { SiteRecord, SiteStatement } from '../siteRecord';
import { readFigure, type Meaning } from './readFigure';

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
      const { district, year, unit, strength, line, quote, indicator } = statement;
      const meaning = readFigure(statement);
      return [
        {
          id: indicatorId(meaning),
          meaning,
          statement,
          documentDate: document.date,
          point: {
            district,
            year,
            kind,
            ...signed(meaning, { value, valueTo: statement.valueTo, bound }),
            unit,
            strength,
            quote,
            line,
            statement: statement.id,
            document: document.id,
            issuer: document.issuer,
            phrase: indicator,
          },
        },
      ];
    }),
  );
}

/** Figures that the ontology does not know are one indicator where every part of their meaning agrees. */
function indicatorId({ known, noun, act, nature, unit, unitName, sign }: Meaning): string {
  if (known !== null) return known.measure.id;
  const family = unit.family === 'other' ? unitName : unit.family;
  return shortId(noun, nature === 'new' ? act : null, nature, family, sign);
}

type Bounded = Pick<Point, 'value' | 'valueTo' | 'bound'>;

/** A fall told of what is known as growth is negative growth, and 下降3%以上 a ceiling of −3%. */
function signed({ known, sign }: Meaning, figure: Bounded): Bounded {
  if (known === null || sign === 1) return figure;
  const { value, valueTo, bound } = figure;
  const mirrored = bound === 'min' ? 'max' : bound === 'max' ? 'min' : bound;
  return valueTo === null
    ? { value: -value, valueTo, bound: mirrored }
    : { value: -valueTo, valueTo: -value, bound: mirrored };
}

/** A point as it stands in pairs and changes of wording. */
export function citedFigureOf({ point }: PointOf): CitedFigure {
  const { year, value, valueTo, unit, bound, strength, quote, line, statement, document } = point;
  return { year, value, valueTo, unit, bound, strength, quote, line, statement, document };
}
