import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMITTED_RECORDS, RECORDS_SHOWN, corpusFolder } from '../../scripts/commandLine';
import { readRecords } from '../../scripts/publish/records';
import { readCorpus } from '../../scripts/read/readCorpus';
import type { Statement } from '../../src/contract/documentRecord';
import { sourceOffset } from '../../src/extract/text/mappedText';
import { readText, type TextLine } from '../../src/extract/text/readText';

/**
 * The committed records against the documents themselves, which are not part of the repository: only where
 * CORPUS_DIR, or else corpus/ at the project's root, holds them.
 */
const folder = corpusFolder(undefined);
const documents = folder !== null && existsSync(folder) ? readCorpus(folder).documents : [];
const { records } = readRecords(COMMITTED_RECORDS, RECORDS_SHOWN);
/** The records whose documents are at hand, each beside its document. */
const atHand = records.flatMap(({ document, statements }) => {
  const source = documents.find(({ file }) => file === document.file);
  return source ? [{ document, statements, source }] : [];
});

const linesOfSource = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** The paragraph, of those in the statement's source line, in which its quotation is the run that it names. */
function quotedLine(lines: readonly TextLine[], statement: Statement): TextLine | undefined {
  const { line, start, end, quote } = statement;
  return lines.find((each) => each.line === line && each.text.slice(start, end) === quote);
}

const isHan = (char: string) => /\p{Script=Han}/u.test(char);

/** Whether each unit of a quotation leads to where it is written, all in the order of the source line. */
function leadsBack(
  line: TextLine,
  { start, end }: Statement,
  source: string,
  converted: boolean,
): boolean {
  const back = Array.from({ length: end - start }, (_, index) => sourceOffset(line, start + index));
  return back.every((offset, index) => {
    const unit = line.text[start + index] ?? '';
    const written = source[offset] ?? '';
    const stands =
      written === unit ||
      // An entity begins there.
      written === '&' ||
      (converted && isHan(unit) && isHan(written));
    return stands && offset >= (back[index - 1] ?? 0);
  });
}

describe('the committed records and the documents at hand', () => {
  const whereAtHand = it.skipIf(atHand.length === 0);

  whereAtHand('are of the same bytes', () => {
    const changed = atHand.filter(({ document, source }) => document.sha256 !== source.sha256);
    expect(changed.map(({ document }) => document.file)).toEqual([]);
  });

  whereAtHand('every quotation is the run of the normalised text at its line and offsets', () => {
    const misquoted = atHand.flatMap(({ statements, source }) => {
      const { lines } = readText(source.text);
      return statements.filter((statement) => !quotedLine(lines, statement));
    });
    expect(misquoted).toEqual([]);
  });

  whereAtHand('every quotation leads back to its words in the source line', () => {
    const astray = atHand.flatMap(({ document, statements, source }) => {
      const converted = document.repairs.converted > 0;
      const { lines } = readText(source.text);
      const sourceLines = linesOfSource(source.text);
      return statements.filter((statement) => {
        const line = quotedLine(lines, statement);
        const written = sourceLines[statement.line - 1] ?? '';
        return !line || !leadsBack(line, statement, written, converted);
      });
    });
    expect(astray).toEqual([]);
  });
});
