import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import type { StatementFile } from '../contract/statementFile';
import { KIND_NAMES } from '../contract/vocabularies';
import { figureText, type FigureSource } from './figures';
import { searchableText } from './foldedText';
import { besideName } from './indicatorNames';
import { placeOf, shortName } from './places';
import { themeOf } from './themes';

export interface StatementRow {
  readonly statement: LocatedStatement;
  readonly document: DocumentSummary | undefined;
}

/** `statements.json` arranged for searching; a row is known by its position. */
export interface StatementTable {
  readonly rows: readonly StatementRow[];
  readonly documents: readonly DocumentSummary[];
  /** The texts that are searched, made searchable, each of them once: thousands of rows share a heading or a title. */
  readonly texts: readonly string[];
  /** For each row the positions of its texts. */
  readonly textsOfRow: readonly (readonly number[])[];
  /** How many of these, the first, are its own: its quotation and its names. */
  readonly ownTextsOfRow: readonly number[];
}

export function arrangeStatements({ documents, statements }: StatementFile): StatementTable {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const rows = statements.map((statement) => ({
    statement,
    document: documentById.get(statement.document),
  }));
  const positions = new Map<string, number>();
  const positionOf = (text: string): number => {
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, positions.size);
    return positions.size - 1;
  };
  const textsOfRow = rows.map((row) => searchedTexts(row).map(positionOf));
  return {
    ...{ rows, documents, textsOfRow },
    texts: [...positions.keys()].map(searchableText),
    ownTextsOfRow: statements.map(({ indicatorEn }) => (indicatorEn === null ? 2 : 3)),
  };
}

/** Everything of a row that a reader may look for, in both languages; its figure as the page sets it. */
export function searchedTexts({ statement, document }: StatementRow): string[] {
  const place = placeOf(statement.district);
  const theme = themeOf(statement.theme);
  return [
    statement.quote,
    statement.indicator,
    statement.indicatorEn,
    statement.heading,
    document?.title ?? document?.opening,
    place.zh,
    shortName(statement.district).zh,
    place.en,
    theme.zh,
    theme.en,
    KIND_NAMES[statement.kind].zh,
    KIND_NAMES[statement.kind].en,
    figureText(figureAlone(statement), 'zh'),
    figureText(figureAlone(besideName('en', statement)), 'en'),
  ].filter((text) => text !== null && text !== undefined);
}

/** 6% as well as the 6.0% that its quotation has. */
function figureAlone({ value, valueTo, bound, unit }: LocatedStatement): FigureSource {
  return { value, valueTo, bound, unit };
}
