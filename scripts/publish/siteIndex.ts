import type { Indicator, IndicatorFile, Point } from '../../src/contract/comparison';
import { PLACE_SLUGS } from '../../src/contract/places';
import type { KnownDocument } from '../../src/contract/knownDocuments';
import type {
  DistrictFile,
  DocumentSummary,
  LocatedStatement,
  SiteIndex,
  StatementCount,
} from '../../src/contract/siteIndex';
import { wholeAddress } from '../../src/contract/webAddress';
import { THEME_IDS } from '../../src/contract/themes';
import { ISSUERS, STATEMENT_KINDS } from '../../src/contract/vocabularies';
import { compareText } from '../../src/contract/compareText';
import type { SiteRecord, SiteStatement } from '../siteRecord';
import { emphasisOf } from './emphasis';

/** `index.json` of the records, whatever order they come in. */
export function siteIndexOf(
  records: readonly SiteRecord[],
  known: readonly KnownDocument[] = [],
): SiteIndex {
  return {
    rules: [...new Set(records.map(({ rules }) => rules))].sort(compareText).join(' '),
    documents: records
      .map((record) => summaryOf(record, known))
      .sort((a, b) => compareText(a.id, b.id)),
    emphasis: emphasisOf(records),
    counts: statementCountsOf(records),
  };
}

/**
 * All statements with where they stand and the indicator that they are points of, sorted by year, document
 * and place in the text.
 */
export function locatedStatementsOf(
  records: readonly SiteRecord[],
  { indicators }: IndicatorFile,
): LocatedStatement[] {
  const pointOf = new Map(
    indicators.flatMap((indicator) =>
      indicator.points.map(
        (point) => [keyOf(point.document, point.statement), { indicator, point }] as const,
      ),
    ),
  );
  return records
    .flatMap((record) => record.statements.map((statement) => ({ record, statement })))
    .sort(
      ({ record: { document }, statement: a }, { record: other, statement: b }) =>
        a.year - b.year ||
        compareText(document.id, other.document.id) ||
        a.line - b.line ||
        a.start - b.start ||
        a.quote.length - b.quote.length ||
        compareText(a.id, b.id),
    )
    .map(({ record, statement }) => locate(statement, record, pointOf));
}

/** One file for each of the eleven districts and the city, without statements where none are known. */
export function districtFilesOf(statements: readonly LocatedStatement[]): DistrictFile[] {
  return PLACE_SLUGS.map((place) => ({
    district: place,
    statements: statements.filter(({ district }) => district === place).map(withoutRule),
  }));
}

/** What the first screen does not need. */
function withoutRule(statement: LocatedStatement): LocatedStatement {
  const told = { ...statement };
  delete told.rule;
  return told;
}

/** Statements by place, year, speaker, kind and theme, in the order of the vocabularies. */
export function statementCountsOf(records: readonly SiteRecord[]): StatementCount[] {
  const counts = new Map<string, StatementCount>();
  for (const { document, statements } of records) {
    for (const { district, year, kind, theme } of statements) {
      const key = { district, year, issuer: document.issuer, kind, theme };
      const name = Object.values(key).join('/');
      const entry = counts.get(name) ?? { ...key, count: 0 };
      counts.set(name, { ...entry, count: entry.count + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      PLACE_SLUGS.indexOf(a.district) - PLACE_SLUGS.indexOf(b.district) ||
      a.year - b.year ||
      ISSUERS.indexOf(a.issuer) - ISSUERS.indexOf(b.issuer) ||
      STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind) ||
      THEME_IDS.indexOf(a.theme) - THEME_IDS.indexOf(b.theme),
  );
}

function summaryOf(
  { document, statements }: SiteRecord,
  known: readonly KnownDocument[],
): DocumentSummary {
  const { id, issuer, issuerPlace, title, opening, publisher } = document;
  const { date, kind, planYear, address, chars, districts, damaged } = document;
  return {
    ...{ id, issuer, issuerPlace, title, opening, publisher },
    ...{ date, kind, planYear, chars, districts },
    url: wholeAddress(address) ?? known.find((each) => each.document === id)?.url ?? null,
    statements: statements.length,
    damagedPlaces: damaged.length,
  };
}

/** A statement's id is its own within its document. */
function keyOf(document: string, statement: string): string {
  return `${document} ${statement}`;
}

/** A statement as the page has it, without what only its record tells. */
export function toldOf(statement: SiteStatement) {
  const { id, district, kind, year, yearStated, line, quote, indicator } = statement;
  const { value, valueTo, unit, bound, strength, hedge, theme, damaged } = statement;
  return {
    ...{ id, district, kind, year, yearStated, line, quote, indicator },
    ...{ value, valueTo, unit, bound, strength, hedge, theme, damaged },
  };
}

interface PointOfIndicator {
  readonly indicator: Indicator;
  readonly point: Point;
}

function locate(
  statement: SiteStatement,
  { document, passages }: SiteRecord,
  pointOf: ReadonlyMap<string, PointOfIndicator>,
): LocatedStatement {
  const { indicator, point } = pointOf.get(keyOf(document.id, statement.id)) ?? {};
  const ofLine = passages.filter(({ line }) => line === statement.line);
  const passage = ofLine.find(({ district }) => district === statement.district) ?? ofLine[0];
  return {
    ...toldOf(statement),
    rule: statement.rule,
    document: document.id,
    issuer: document.issuer,
    heading: passage?.heading ?? null,
    indicatorId: indicator?.id ?? null,
    indicatorEn: indicator?.en ?? null,
    ...(point?.falls && { falls: true as const }),
  };
}
