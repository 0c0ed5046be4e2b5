import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Forty bits: of 10,000 statements two have the same id once in 20,000 builds. The page loads them all, so that each counts. */
const ID_BYTES = 5;
const encoder = new TextEncoder();

/** Room for the parts of any statement; longer ones are rare and encoded apart. */
const room = new Uint8Array(2048);

function bytesOf(text: string): Uint8Array {
  const longest = text.length * 3;
  return longest <= room.length
    ? room.subarray(0, encoder.encodeInto(text, room).written)
    : encoder.encode(text);
}

/** A short id that depends on the parts alone. */
export function shortId(...parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(bytesOf(JSON.stringify(parts))).subarray(0, ID_BYTES));
}

/** Date, speaker, kind and four hex digits of the file's name: stable while these are. */
export function documentId(date: string, speaker: string, kind: string, file: string): string {
  return `${date}-${speaker}-${kind}-${shortId(file).slice(0, 4)}`;
}
