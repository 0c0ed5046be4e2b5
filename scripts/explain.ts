/**
 * npm run explain -- FILE[:LINE] | --text "…" [--district SLUG] [--year YYYY] [--period plan|review]
 *
 * Prints what the document was taken for, and for each clause what was read and why: the statements with the
 * rule that made each, and the figures that were left out with the reason; of a line without clauses, why it
 * has none. Reads, writes nothing.
 */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { PLACE_SLUGS } from '../src/contract/places';
import { readDocument, type SourceFile } from '../src/extract/pipeline';
import { documentLine, explanation, unreadLine } from './explanation';
import { readCorpus } from './read/readCorpus';

const USAGE =
  'explain: FILE[:LINE], or --text "…" [--district SLUG] [--year YYYY] [--period plan|review]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string' },
    district: { type: 'string' },
    year: { type: 'string' },
    period: { type: 'string' },
  },
});

const target = values.text === undefined ? fileTarget(positionals[0]) : textTarget(values.text);
if (!target) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const read = readDocument(target.source);
  const clauses = read.clauses.filter(
    ({ segment }) => target.line === null || segment.line.line === target.line,
  );
  if (values.text === undefined) console.log(documentLine(read));
  for (const line of clauses.flatMap(explanation)) console.log(line);
  if (clauses.length === 0 && target.line !== null) console.log(unreadLine(read, target.line));
}

interface Target {
  readonly source: SourceFile;
  readonly line: number | null;
}

function fileTarget(argument: string | undefined): Target | null {
  if (argument === undefined) return null;
  const numbered = /^(.*):(\d+)$/.exec(argument);
  const file = numbered?.[1] ?? argument;
  if (!existsSync(file)) return null;
  const source = readCorpus(dirname(file)).documents.find(
    (document) => document.file === basename(file),
  );
  return source ? { source, line: numbered ? Number(numbered[2]) : null } : null;
}

/** A text by itself is read as the named part of a work report. */
function textTarget(text: string): Target {
  const year = Number(values.year ?? 2024);
  const district = PLACE_SLUGS.find((slug) => slug === values.district) ?? 'luohu';
  const part =
    values.period === 'review'
      ? `一、${String(year - 1)}年工作回顾`
      : `二、${String(year)}年工作安排`;
  return {
    line: null,
    source: {
      file: 'text',
      text: `${part}\n${text}`,
      sha256: '0'.repeat(64),
      sidecar: {
        kind: 'work-report',
        issuer: district === 'shenzhen' ? 'city' : 'district',
        district,
        planYear: year,
        date: String(year),
      },
    },
  };
}
