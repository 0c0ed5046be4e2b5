import type { Rule } from '../contract/rules';
import type { DocumentRecord, Passage, Statement } from '../contract/documentRecord';

/** Where a statement stands in its document, as a reader of the document itself would look for it. */
export interface Whereabouts {
  readonly heading: string | null;
  /** Counted from 1 below its heading, or from the beginning where there is none. */
  readonly paragraph: number;
  readonly period: Passage['period'];
  /** Whether the words stand in the publisher's text as they are quoted: nothing of it was converted or mended. */
  readonly isLiteral: boolean;
  /** The rule that read it; null where the record has another statement. */
  readonly rule: Rule | null;
}

type Placed = Pick<Statement, 'id' | 'line' | 'district' | 'damaged'>;

/** @returns null where the record has no passage of the statement's line. */
export function whereabouts(record: DocumentRecord, statement: Placed): Whereabouts | null {
  const { passages } = record;
  const ofLine = passages.filter(({ line }) => line === statement.line);
  const own = ofLine.find(({ district }) => district === statement.district) ?? ofLine[0];
  if (!own) return null;
  const at = passages.indexOf(own);
  const first = passages.slice(0, at).findLastIndex((each) => !isUnderOneHeading(each, own)) + 1;
  const { glosses, converted, redecoded } = record.document.repairs;
  return {
    heading: own.heading,
    paragraph: new Set(passages.slice(first, at + 1).map(({ line }) => line)).size,
    period: own.period,
    isLiteral: !statement.damaged && glosses + converted + redecoded === 0,
    rule: record.statements.find(({ id }) => id === statement.id)?.rule ?? null,
  };
}

function isUnderOneHeading(a: Passage, b: Passage): boolean {
  return a.section === b.section && a.heading === b.heading;
}

/** Marks that mean something within a text fragment and are left by `encodeURIComponent`. */
const HYPHENS = /-/g;

/** The address at which a browser shows and marks the words. */
export function addressOfWords(url: string, words: string): string {
  const text = encodeURIComponent(words).replace(HYPHENS, '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
