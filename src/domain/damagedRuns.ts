/** What a lost character leaves: a bare question mark, U+FFFD, or an editor's □. */
const MARK = '[?\\uFFFD□]';
/** What is garbled with it: further marks, drawn blocks, letters within Chinese, a pronunciation with its bracket. */
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const GARBLED = `(?:[?\\uFFFD□_@\\u2500-\\u259F]|[A-Za-zü]*[${TONED}][A-Za-zü]*[)）]?|[a-z]{1,3}(?=\\p{Script=Han}))`;
/** From the first mark to the last that stands near it, and the digits right behind it, which may lack the first. */
const RUN = new RegExp(`${MARK}(?:[^，。、；：“”《》\\d]{0,7}?${GARBLED})*\\d*`, 'gu');

/** Part of a quotation: words, or a run of which characters are lost. */
export interface QuotedPart {
  readonly text: string;
  readonly isLost: boolean;
}

/** Words of a damaged place in parts: what can be read, and what cannot. */
export function damagedRuns(words: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let end = 0;
  for (const { 0: run, index } of words.matchAll(RUN)) {
    if (index > end) parts.push({ text: words.slice(end, index), isLost: false });
    parts.push({ text: run, isLost: true });
    end = index + run.length;
  }
  if (end < words.length) parts.push({ text: words.slice(end), isLost: false });
  return parts;
}
