import { LineCounter, isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { PLACE_SLUGS } from '../../src/contract/places';
import { sidecarSchema, type Sidecar } from '../../src/contract/sidecar';
import { DOCUMENT_KINDS, ISSUERS, YEAR_RANGE } from '../../src/contract/vocabularies';
import type { Fault } from './fault';

const oneOf = (words: readonly string[]) => `use one of ${words.join(', ')}`;

/** What each key takes, said as a remedy. */
const REMEDIES: Record<keyof Sidecar, string> = {
  title: 'give the title, or remove the key',
  publisher: "give the publisher's name, or remove the key",
  date: 'write YYYY, YYYY-MM or YYYY-MM-DD',
  url: 'give a whole address that begins with https:// or http://',
  kind: oneOf(DOCUMENT_KINDS),
  planYear: `write a year between ${YEAR_RANGE.earliest} and ${YEAR_RANGE.latest} in four digits`,
  issuer: oneOf(ISSUERS),
  district: oneOf(PLACE_SLUGS),
  license: 'name the licence, or remove the key',
};

const KEYS = Object.keys(REMEDIES);

/**
 * Reads `NAME.meta.yaml`.
 * @returns the sidecar with all its faults; what is at fault is left out of it.
 */
export function readSidecar(file: string, yaml: string): { sidecar: Sidecar; faults: Fault[] } {
  const lines = new LineCounter();
  // Every scalar as it is written: `date: 2024` is a date, not a number.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe' });
  const broken = document.errors.map((error): Fault => {
    const [reason = ''] = error.message.split(/ at line |\n/u);
    // What is missing at the end is missed on the last line that has something.
    const at = Math.min(error.pos[0], yaml.trimEnd().length);
    const line = lines.linePos(at).line;
    return fault(file, line, `no valid YAML: ${reason}`, 'write one `key: value` a line');
  });
  if (broken.length > 0) return { sidecar: {}, faults: broken };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { sidecar: {}, faults: [] };
  if (!isMap(contents)) {
    const message = 'no list of keys and values';
    return { sidecar: {}, faults: [fault(file, 1, message, 'write one `key: value` a line')] };
  }
  return readEntries(file, contents, lines);
}

function readEntries(file: string, map: YAMLMap, lines: LineCounter) {
  const faults: Fault[] = [];
  const entries: Record<string, unknown> = {};
  for (const pair of map.items) {
    const { key, value, line } = entryOf(pair, lines);
    const read = readEntry(key, value);
    if ('message' in read) faults.push(fault(file, line, read.message, read.remedy));
    else entries[key] = read.value;
  }
  return { sidecar: sidecarSchema.parse(entries), faults };
}

function entryOf({ key, value }: Pair, lines: LineCounter) {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  return {
    key: isScalar(key) ? String(key.value) : '?',
    value: isScalar(value) ? String(value.value).trim() : null,
    line: lines.linePos(start).line,
  };
}

/** @param value the scalar's text; null where something else than a scalar stands */
function readEntry(
  key: string,
  value: string | null,
): { value: string | number } | { message: string; remedy: string } {
  if (!isSidecarKey(key))
    return { message: `unknown key "${key}"`, remedy: `use one of ${KEYS.join(', ')}` };
  const remedy = REMEDIES[key];
  if (value === null) return { message: `"${key}" takes a single value`, remedy };
  if (value === '') return { message: `"${key}" has no value`, remedy };
  const typed = key === 'planYear' && /^\d{4}$/u.test(value) ? Number(value) : value;
  if (sidecarSchema.safeParse({ [key]: typed }).success) return { value: typed };
  return {
    message: key === 'district' ? `unknown district "${value}"` : `"${key}" cannot be "${value}"`,
    remedy,
  };
}

function isSidecarKey(key: string): key is keyof Sidecar {
  return KEYS.includes(key);
}

function fault(file: string, line: number, message: string, remedy: string): Fault {
  return { file, line, message, remedy };
}
