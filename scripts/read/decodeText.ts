/** Why bytes could not be read as a Chinese text. */
export interface Undecodable {
  line: number | null;
  message: string;
  remedy: string;
}

/** Share of letters among the characters that print; below it a file is no prose. */
const MIN_LETTER_SHARE = 0.3;
/** Damaged text may hold a stray control character; a binary file holds many. */
const MAX_CONTROL_SHARE = 0.01;
/** Share of first-level hanzi (GB 2312 rows 16–55) among hanzi; prose in simplified script has over 0.95. */
const MIN_COMMON_HANZI_SHARE = 0.9;
const LINE_FEED = 0x0a;

const AS_UTF8 = 'save the file as UTF-8';

/**
 * Reads the bytes of a document: UTF-8 (with or without a byte order mark), UTF-16 with one, else
 * GB18030 where the bytes leave no doubt. It never guesses: what is uncertain is a fault.
 */
export function decodeText(bytes: Uint8Array): string | Undecodable {
  const text = decodeBytes(bytes);
  if (typeof text !== 'string') return text;
  const printed = text.replace(/\s/gu, '');
  if (printed.length === 0)
    return { line: null, message: 'the file is empty', remedy: 'add its text or remove the file' };
  if (shareOf(/\p{Cc}/gu, printed) > MAX_CONTROL_SHARE) return binary();
  if (shareOf(/\p{L}/gu, printed) < MIN_LETTER_SHARE) return binary();
  if (!/\p{Script=Han}/u.test(printed))
    return {
      line: null,
      message: 'the file holds no Chinese text',
      remedy: 'move it out of the corpus',
    };
  return text;
}

function decodeBytes(bytes: Uint8Array): string | Undecodable {
  const utf16 = byteOrder(bytes);
  if (utf16 !== null)
    return (
      decodeStrictly(bytes, utf16) ?? {
        line: null,
        message: 'the file has a UTF-16 byte order mark, but its bytes are not UTF-16',
        remedy: AS_UTF8,
      }
    );
  if (bytes.includes(0)) return binary();
  return decodeStrictly(bytes, 'utf-8') ?? decodeGb18030(bytes) ?? wrongEncoding(bytes);
}

function byteOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Big5, Shift-JIS and Latin-1 often decode as GB18030 too, but into rare characters. */
function decodeGb18030(bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes, 'gb18030');
  return text !== null && commonHanziShare(bytes) >= MIN_COMMON_HANZI_SHARE ? text : null;
}

/** Of bytes that are known to be well-formed GB18030. */
function commonHanziShare(bytes: Uint8Array): number {
  let hanzi = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const isFourBytes = trail >= 0x30 && trail <= 0x39;
    at += isFourBytes ? 3 : 1;
    const isSymbol = !isFourBytes && lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1;
    if (isSymbol) continue;
    hanzi += 1;
    if (!isFourBytes && lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common += 1;
  }
  return hanzi === 0 ? 0 : common / hanzi;
}

function wrongEncoding(bytes: Uint8Array): Undecodable {
  return {
    line: firstLineNotUtf8(bytes),
    message: 'the bytes are neither UTF-8 nor certainly GB18030',
    remedy: AS_UTF8,
  };
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stretch = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || decodeStrictly(stretch, 'utf-8') === null) return line;
    line += 1;
    start = end + 1;
  }
}

function binary(): Undecodable {
  return {
    line: null,
    message: 'the file is binary, not text',
    remedy: 'export it as UTF-8 text, Markdown or HTML, or move it out of the corpus',
  };
}

function shareOf(pattern: RegExp, text: string): number {
  return (text.match(pattern)?.length ?? 0) / text.length;
}
