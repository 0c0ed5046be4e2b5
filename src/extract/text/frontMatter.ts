import { parse } from 'yaml';

export interface FrontMatter {
  /** Keys whose values are plain text, numbers or dates, as text. */
  readonly fields: ReadonlyMap<string, string>;
  /** How many lines of the source it takes, fences included; 0 where there is none. */
  readonly lines: number;
}

const NONE: FrontMatter = { fields: new Map(), lines: 0 };

/** The YAML block that may open a Markdown document. One that does not parse is left in the text. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trim() !== '---') return NONE;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) return NONE;
  try {
    const value: unknown = parse(lines.slice(1, end).join('\n'), { schema: 'failsafe' });
    if (typeof value !== 'object' || value === null) return NONE;
    const fields = new Map(
      Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
    return { fields, lines: end + 1 };
  } catch {
    return NONE;
  }
}
