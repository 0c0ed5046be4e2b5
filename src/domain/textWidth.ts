const FIRST_FULL_WIDTH = 0x2e80;
/** Chinese fonts set signs such as ≥, ≈ and – as wide as a character; per cent and m nearly so. */
const SIGNS = /[\u2010-\u2e7f]/;
const WIDE = /[%@mMW]/;
const CAPITAL = /[A-Z]/;
const NARROW = /[ijltfrI.,:;'’|()[\] ]/;

/**
 * The width that a text takes, in pixels, estimated without a screen: full-width characters one em,
 * others by class. Errs a little to the wide side, so that what is laid out by it does not touch.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= FIRST_FULL_WIDTH || SIGNS.test(character)) ems += 1;
    else if (WIDE.test(character)) ems += 0.9;
    else if (NARROW.test(character)) ems += 0.34;
    else if (CAPITAL.test(character)) ems += 0.72;
    else ems += 0.6;
  }
  return ems * fontSize;
}

/** The text, or as much of its beginning as fits the width (pixels) with an ellipsis after it. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
