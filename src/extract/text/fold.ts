/** Half-width marks that stand between Han characters for their full-width kin. */
const MARKS: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '(': '（',
  ')': '）',
  '－': '-',
  '—': '-',
  '–': '-',
  '~': '-',
  '～': '-',
  '＋': '+',
  '％': '%',
  '．': '.',
  '　': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
};

const FULL_WIDTH_ASCII = /[０-９Ａ-Ｚａ-ｚ]/g;
const FOLDED = new RegExp(
  `[${Object.keys(MARKS)
    .join('')
    .replace(/[\]\\-]/g, '\\$&')}]`,
  'g',
);

/**
 * The text as the rules read it: one width for digits, letters and marks. As long as the original, so
 * that offsets serve both. A comma between digits stays (a thousands separator).
 */
export function foldText(text: string): string {
  return text
    .replace(FULL_WIDTH_ASCII, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(FOLDED, (mark, index: number) =>
      (mark === ',' || mark === ':') && isDigit(text[index - 1]) && isDigit(text[index + 1])
        ? mark
        : (MARKS[mark] ?? mark),
    );
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
