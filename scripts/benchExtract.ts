/**
 * How fast is the extraction?
 *
 *   npm run bench:extract [-- --corpus DIR] [--megabytes N] [--rounds N]
 *
 * Times the whole pipeline beside one step of it as the best-known library does it: the Chinese number
 * recogniser of Recognizers-Text, alone, on the same text in the same run, both warm. It gets the text in
 * the chunks that suit it better, whole documents or paragraphs.
 * Sources of truth: the documents of the corpus (--corpus, else CORPUS_DIR, else corpus/), else made-up text,
 * repeated to 10 MB; the package @microsoft/recognizers-text-number.
 * Output: characters a second of processor time, the ratio of the two, memory, and how the time grows with one
 * document's length. Nothing is asserted. Exit 2 for unknown arguments and what is no number.
 * With --memory NAME: what one contestant takes in a process of its own, as JSON; the command calls itself so.
 */
import { execFileSync } from 'node:child_process';
import {
  asOneDocument,
  benchDocuments,
  charsOf,
  readToTheEnd,
  repeatTo,
} from './bench/benchDocuments';
import { CONTESTANTS, contestant, type ContestantName } from './bench/contestants';
import { median, memoryOf, processorTime, timeInTurn, type Memory } from './bench/measure';
import { corpusFolder, numberOption, readOptions } from './commandLine';

const MEGABYTE = 1e6;
const GROWTH_STEPS = [0.1, 0.2, 0.4];
const TRIAL_ROUNDS = 3;

const options = readOptions(
  ['corpus', 'megabytes', 'rounds', 'memory'],
  'npm run bench:extract [-- --corpus DIR] [--megabytes N] [--rounds N]',
);
const megabytes = numberOption('megabytes', options.megabytes) ?? 10;
const rounds = numberOption('rounds', options.rounds) ?? 5;
const { documents, source } = benchDocuments(corpusFolder(options.corpus));
const text = repeatTo(documents, megabytes * MEGABYTE);

const alone = CONTESTANTS.find((name) => name === options.memory);
if (alone) console.log(JSON.stringify(memoryOf(contestant[alone](), text)));
else compare();

function compare(): void {
  console.log(
    `${source}, ${count(charsOf(documents))} characters, repeated to ${shown(megabytes)} MB: ` +
      `${count(charsOf(text))} characters`,
  );
  console.log(
    `processor time of Node.js ${process.version} on ${process.platform}, ${rounds} rounds in turn ` +
      'after one untimed, median (fastest to slowest)',
  );
  const better = betterChunks();
  const names = ['pipeline', better] as const;
  const contestants = names.map((name) => contestant[name]());
  const times = timeInTurn(contestants, text, rounds);
  const speeds = times.map((each) => charsOf(text) / median(each));
  contestants.forEach(({ name }, index) => {
    const each = times[index] ?? [];
    const range = `${seconds(Math.min(...each))} to ${seconds(Math.max(...each))}`;
    const { heap, resident } = memoryAlone(names[index] ?? 'pipeline');
    console.log(
      `${name.padEnd(36)} ${count(speeds[index] ?? 0).padStart(9)} characters/s   ` +
        `${seconds(median(each))} (${range})   heap ${size(heap)}, resident ${size(resident)} at most`,
    );
  });
  const [ours = 0, theirs = 1] = speeds;
  console.log(`ratio ${(ours / theirs).toFixed(2)} (aim: 3 or more)`);
  printGrowth();
}

/** Which chunks the recogniser reads faster, tried on one copy of the documents. */
function betterChunks(): ContestantName {
  const names = ['documents', 'paragraphs'] as const;
  const trial = names.map((name) => contestant[name]());
  const [whole = [], byParagraph = []] = timeInTurn(trial, documents, TRIAL_ROUNDS);
  return median(whole) < median(byParagraph) ? 'documents' : 'paragraphs';
}

/** Time by length of a single document: twice the text should take twice the time. */
function printGrowth(): void {
  const pipeline = contestant.pipeline();
  const whole = readToTheEnd(documents);
  for (const step of GROWTH_STEPS) {
    const long = asOneDocument(repeatTo(whole, step * megabytes * MEGABYTE));
    pipeline.read([long]);
    const taken = median(Array.from({ length: rounds }, () => processorTime(pipeline, [long])));
    console.log(
      `one document of ${shown(step * megabytes)} MB: ${seconds(taken)}, ` +
        `${count(charsOf([long]) / taken)} characters/s`,
    );
  }
}

function memoryAlone(name: ContestantName): Memory {
  const args = ['--memory', name, '--megabytes', String(megabytes)];
  const output = execFileSync(
    process.execPath,
    [
      ...process.execArgv,
      import.meta.filename,
      ...args,
      ...(options.corpus === undefined ? [] : ['--corpus', options.corpus]),
    ],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Memory;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function size(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
