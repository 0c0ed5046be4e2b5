/**
 * GBK by the platform's own tables (WHATWG Encoding): the decoder is inverted once, because browsers and
 * Node decode GBK but do not encode it.
 */
let encoding: Map<string, readonly [number, number]> | undefined;

function table(): Map<string, readonly [number, number]> {
  if (encoding) return encoding;
  const decoder = new TextDecoder('gbk');
  encoding = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && char.length === 1 && char !== '\uFFFD')
        encoding.set(char, [lead, trail]);
    }
  }
  return encoding;
}

/** The two bytes of a character, or null for one that GBK writes in one byte or not at all. */
export function gbkBytes(char: string): readonly [number, number] | null {
  return table().get(char) ?? null;
}

/** The character of two bytes, or null where GBK has none. */
export function gbkChar(lead: number, trail: number): string | null {
  const char = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail));
  return char.length === 1 && char !== '\uFFFD' ? char : null;
}

/**
 * Whether a character belongs to the first level of GB 2312, its 3,755 most used Han characters: the
 * measure of whether a repaired run reads as Chinese.
 */
export function isCommonHan(char: string): boolean {
  const bytes = gbkBytes(char);
  return bytes !== null && bytes[0] >= 0xb0 && bytes[0] <= 0xd7 && bytes[1] >= 0xa1;
}
