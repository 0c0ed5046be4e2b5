import type { NormalisedText } from '../text/readText';

/** The date of a document: the first in its head, a month there, else the first date or year of its body. */
export function dateOf(head: string, text: NormalisedText): string | null {
  const body = () => text.lines.map((line) => line.folded).join('\n');
  return (
    dateIn(head) ??
    monthIn(head) ??
    dateIn(body()) ??
    /((?:19|20)\d{2})年/.exec(body())?.[1] ??
    null
  );
}

/** The first whole date of a text, as YYYY-MM-DD. */
export function dateIn(text: string): string | null {
  for (const [, year = '', month = '', day = ''] of text.matchAll(WHOLE_DATE))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return null;
}

const WHOLE_DATE =
  /(?<!\d)(20\d{2})[ \t]*[年./-][ \t]*(\d{1,2})[ \t]*[月./-][ \t]*(\d{1,2})(?!\d)/g;

function monthIn(text: string): string | null {
  const match = /(20\d{2})年(\d{1,2})月/.exec(text);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12
    ? `${match[1] ?? ''}-${String(month).padStart(2, '0')}`
    : null;
}
