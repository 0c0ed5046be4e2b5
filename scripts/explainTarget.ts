import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { PLACE_SLUGS } from '../src/contract/places';
import type { SourceFile } from '../src/extract/pipeline';
import { describeFault } from './read/fault';
import { readCorpus } from './read/readCorpus';

/** What is to be explained: a document, and one of its lines or all. */
export interface Target {
  readonly source: SourceFile;
  readonly line: number | null;
}

/** Thrown for arguments that name nothing to explain; the message says which and what would. */
export class WrongUsage extends Error {}

const PARTS = ['plan', 'review'] as const;

/**
 * What the arguments of `npm run explain` name.
 * @throws WrongUsage for unknown options and values, and for a file that is not there or cannot be read.
 */
export function explainTarget(args: readonly string[]): Target {
  const { values, positionals } = parsed(args);
  const [argument] = positionals;
  if (values.text !== undefined) return textTarget(values.text, values);
  if (argument === undefined) throw new WrongUsage('name a FILE or give --text');
  return fileTarget(argument);
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { text: option, district: option, year: option, period: option },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function fileTarget(argument: string): Target {
  const numbered = /^(.*):(\d+)$/.exec(argument);
  const file = numbered?.[1] ?? argument;
  if (!existsSync(file)) throw new WrongUsage(`${file}: no such file`);
  const name = basename(file);
  const { documents, faults } = readCorpus(dirname(file));
  const source = documents.find((document) => document.file === name);
  if (source) return { source, line: numbered ? Number(numbered[2]) : null };
  const fault = faults.find((one) => one.file === name);
  throw new WrongUsage(fault ? describeFault(fault) : `${file}: no document of a corpus`);
}

type TextOptions = Partial<Record<'district' | 'year' | 'period', string>>;

/** A text by itself is read as the named part of a work report. */
function textTarget(text: string, options: TextOptions): Target {
  const { year: yearNamed = '2024' } = options;
  if (!/^20\d\d$/.test(yearNamed)) throw new WrongUsage(`--year ${yearNamed}: a year such as 2024`);
  const year = Number(yearNamed);
  const period = options.period ?? 'plan';
  if (!PARTS.some((part) => part === period))
    throw new WrongUsage(`--period ${period}: one of ${PARTS.join(', ')}`);
  const named = options.district ?? 'luohu';
  const district = PLACE_SLUGS.find((slug) => slug === named);
  if (!district) throw new WrongUsage(`--district ${named}: one of ${PLACE_SLUGS.join(', ')}`);
  const part =
    period === 'review' ? `一、${String(year - 1)}年工作回顾` : `二、${String(year)}年工作安排`;
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
