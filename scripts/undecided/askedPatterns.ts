/** What the engine asks of its patterns while tests run (`recordingPatterns.ts` puts each into `asked`). */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where what was asked is written to, by the name of this variable of the environment. */
export const ASKED_FOLDER = 'UNDECIDED_FOLDER';

/** One question to a pattern. */
export interface Question {
  readonly text: string;
  /** Where it must fit, for a sticky pattern; else 0. */
  readonly at: number;
  /** Whether only whether it fits was asked, not where and how. */
  readonly onlyWhether: boolean;
}

export interface AskedPattern {
  /** `figures/levels.ts:34`, below src/extract. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
  /** Whether others are put together from it, so that it need not be asked itself. */
  isPart: boolean;
  readonly questions: Map<string, Question>;
}

const patterns: AskedPattern[] = [];

class AskedRegExp extends RegExp {
  private readonly record: AskedPattern | undefined;

  /** @param place none for a copy: matchAll and split ask a copy of a pattern. */
  constructor(pattern: RegExp | string, flags?: string, place?: string) {
    super(pattern, flags);
    if (pattern instanceof AskedRegExp) this.record = pattern.record;
    else if (place !== undefined) {
      const { flags: own } = this;
      this.record = {
        place,
        source: super.source,
        flags: own,
        isPart: false,
        questions: new Map(),
      };
      patterns.push(this.record);
    }
  }

  override get source(): string {
    if (this.record) this.record.isPart = true;
    return super.source;
  }

  override exec(text: string): RegExpExecArray | null {
    this.ask(text, false);
    return super.exec(text);
  }

  override test(text: string): boolean {
    this.ask(text, true);
    return super.exec(text) !== null;
  }

  private ask(text: string, onlyWhether: boolean): void {
    const at = this.sticky ? this.lastIndex : 0;
    this.record?.questions.set(`${onlyWhether ? '?' : ''}${at} ${text}`, { text, at, onlyWhether });
  }
}

/** A pattern of the engine that remembers what it is asked. */
export function asked(place: string, { source, flags }: RegExp): RegExp {
  return new AskedRegExp(source, flags, place);
}

/** Writes down what was asked since the last time. */
export function writeAsked(folder: string): void {
  const written = patterns.map((pattern) => ({
    ...pattern,
    questions: [...pattern.questions.values()],
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(written));
  for (const { questions } of patterns) questions.clear();
}

/** All that was written down, one for each pattern: what several files compile alike is one. */
export function readAsked(folder: string): AskedPattern[] {
  const all = new Map<string, AskedPattern>();
  for (const file of readdirSync(folder)) {
    const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as (Omit<
      AskedPattern,
      'questions'
    > & { readonly questions: readonly Question[] })[];
    for (const { questions, isPart, ...pattern } of written) {
      const key = `${pattern.flags.replace('g', '')} ${pattern.source}`;
      const same = all.get(key) ?? {
        ...pattern,
        isPart: false,
        questions: new Map<string, Question>(),
      };
      all.set(key, same);
      same.isPart ||= isPart;
      for (const question of questions)
        same.questions.set(
          `${question.onlyWhether ? '?' : ''}${question.at} ${question.text}`,
          question,
        );
    }
  }
  return [...all.values()].sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
}
