import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Forty-eight bits: enough to tell the statements of one document apart. */
const ID_BYTES = 6;
const encoder = new TextEncoder();

/** A short id that depends on the parts alone. */
export function shortId(...parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(encoder.encode(JSON.stringify(parts))).subarray(0, ID_BYTES));
}

/** Date, speaker, kind and four hex digits of the file's name: stable while these are. */
export function documentId(date: string, speaker: string, kind: string, file: string): string {
  return `${date}-${speaker}-${kind}-${shortId(file).slice(0, 4)}`;
}
