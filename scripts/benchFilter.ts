/**
 * How fast does the list of statements answer?
 *
 *   npm run bench:filter [-- --rows N] [--rounds N]
 *
 * Times the whole step of a change, search and filter and counts and order, warm, for typical questions, on
 * 30,000 made-up statements. Every step makes everything anew, as if each change changed the search, the filters and the order
 * at once; only what is made once for a table is kept.
 * Sources of truth: src/domain, as the page has it.
 * Output: a table in ms of elapsed time; whether the medians are under 50 ms. Nothing is asserted. Exit 2 for
 * unknown arguments and what is no number. What a reader feels in a browser: npm run bench:typing.
 */
import { filterStep, type Question } from './bench/filterStep';
import { QUESTIONS } from './bench/filterQuestions';
import { generatedStatements } from './bench/generatedStatements';
import { median, quantile } from './bench/measure';
import { numberOption, readOptions } from './commandLine';

const AIM = 50;
const WARMING_ROUNDS = 5;

const options = readOptions(['rows', 'rounds'], 'npm run bench:filter [-- --rows N] [--rounds N]');
const rows = numberOption('rows', options.rows) ?? 30_000;
const rounds = numberOption('rounds', options.rounds) ?? 40;

const { answer, arranged, indexed, named } = await filterStep(generatedStatements(rows));
console.log(
  `${rows.toLocaleString('en')} made-up statements, Node.js ${process.version} on ${process.platform}, ` +
    `${rounds} rounds in turn after ${WARMING_ROUNDS} untimed`,
);
console.log(
  `once: arranged in ${ms(arranged)}, character index built in ${ms(indexed)}, ` +
    `first ordered by indicator in ${ms(named)}`,
);

const times = new Map(QUESTIONS.map((question) => [question, [] as number[]]));
for (let round = -WARMING_ROUNDS; round < rounds; round++)
  for (const [question, each] of times) {
    const taken = timeOf(question);
    if (round >= 0) each.push(taken);
  }

printRow(['question', 'hits', 'median', 'p95', 'max']);
for (const [question, each] of times)
  printRow([
    question.name,
    answer(question).rows.length.toLocaleString('en'),
    ...[median(each), quantile(each, 0.95), Math.max(...each)].map(ms),
  ]);
const slowest = Math.max(...[...times.values()].map(median));
const all = median([...times.values()].flat());
console.log(
  `median of all ${ms(all)}, of the slowest question ${ms(slowest)}: ` +
    `${slowest < AIM ? 'under' : 'NOT under'} the aim of ${AIM} ms`,
);

function timeOf(question: Question): number {
  const start = performance.now();
  answer(question);
  return performance.now() - start;
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join(''));
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
