import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Forty-eight bits in hex: enough to tell the statements of one document apart. */
const ID_CHARS = 12;

/** A short id that depends on the parts alone. */
export function shortId(...parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, ID_CHARS);
}

/** Date, speaker, kind and four hex digits of the file's name: stable while these are. */
export function documentId(date: string, speaker: string, kind: string, file: string): string {
  return `${date}-${speaker}-${kind}-${shortId(file).slice(0, 4)}`;
}
