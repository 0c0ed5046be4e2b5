import { gbkBytes } from '../../src/extract/text/gbk';

/**
 * Encodes a text in GBK and decodes it again one byte late, as a careless converter does: the first byte is
 * lost, every pair after it names another character, and what names none becomes a question mark.
 */
export function slipOneByte(text: string): string {
  const bytes = Array.from(text).flatMap((char) => gbkBytes(char) ?? [char.charCodeAt(0)]);
  const decoded = new TextDecoder('gbk').decode(Uint8Array.from(bytes.slice(1)));
  return `?${decoded.replaceAll('\uFFFD', '?')}`;
}
