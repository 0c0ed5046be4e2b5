/** One text of several that differ in a word. */
export interface Variant {
  readonly text: string;
  /** The words chosen, in the order of the text. */
  readonly words: readonly string[];
}

/**
 * The texts that a text with choices stands for: 「{新建|改造}渔港，{增|减}泊位」 is each word of a choice in turn, beside
 * the first of the others. Each word is in one of them, so that each is decided.
 */
export function variants(text: string): Variant[] {
  const choices = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, words = '']) => words.split('|'));
  const first = choices.map(([word = '']) => word);
  const chosen = choices.flatMap((words, place) =>
    words.slice(place === 0 ? 0 : 1).map((word) => first.with(place, word)),
  );
  return (choices.length === 0 ? [[]] : chosen).map((words) => ({
    text: words.reduce((rest, word) => rest.replace(/\{[^{}]*\}/, word), text),
    words,
  }));
}

/** What is expected of a variant: $1 is the word of its first choice. */
export function ofVariant(expected: string, { words }: Variant): string {
  return expected.replace(/\$(\d)/g, (_mark, place: string) => words[Number(place) - 1] ?? '');
}
