import type { Figure, FigureView } from '../model';
import { ADVERBIALS } from '../lexicon/verbs';
import { leadingVerb } from './nounPhrase';
import { readRespectively } from './respectively';
import type { FigureWords, ShapeReading } from './shape';
import { SHAPES, leaning } from './shapes';

/** 「办理时限由5天压缩至」: where a change began is no part of what changed. */
const BASELINE = /(?<=[\p{Script=Han}”）]{2})(?:将|已)?[从由][^，、]{0,8}\d[^，、]*$/u;

/** The clause's words as they fall to each of its figures: 「引进A 5家、B 10家」 has two items and one verb. */
export function wordsOf(view: FigureView, previous: ShapeReading | null): FigureWords {
  const { text, clause, figure, clauseFigures } = view;
  const position = clauseFigures.indexOf(figure);
  const before = clauseFigures[position - 1];
  const next = clauseFigures[position + 1];
  const from = before ? itemStart(text, before.end, figure.boundStart) : clause.start;
  const head = text
    .slice(from, figure.boundStart)
    .replace(/^[、，；：）\s]+/, '')
    .replace(BASELINE, '');
  const ownNoun = figure.end + nounBetween(text, figure, next).length;
  const tailEnd = next
    ? Math.max(ownNoun, lastMark(text, figure.end, next.boundStart))
    : clause.end;
  const tail = text.slice(figure.end, tailEnd).replace(/^(?:的|、)/, '');
  const own = leadingVerb(head);
  const [first] = clauseFigures;
  // 「投入2亿元为3万户渔民和5家船厂纾困」: after 为 the money is spent, not the firms.
  const listed = before && first && !/[为向给对]/.test(text.charAt(first.end));
  const inherited = listed ? leadingVerb(text.slice(clause.start, before.start)) : null;
  return {
    head: head.replace(ADVERBIALS, ''),
    tail: /^[、，；和与及]/.test(text.slice(figure.end, figure.end + 1)) ? '' : tail,
    verb: own ?? inherited,
    subject: previous === null || previous.subject === '' ? null : previous.subject,
  };
}

/** 「21个渔村的6万户」: the noun of the first of two figures that 的 joins. */
export function nounBetween(text: string, figure: Figure, next: Figure | undefined): string {
  const between = next ? text.slice(figure.end, next.boundStart) : '';
  return /^([\p{Script=Han}]{2,8})的$/u.exec(between)?.[1] ?? '';
}

/**
 * What a figure counts or measures, by the first shape that fits.
 * @param previous what the figure before it was about. @param listed those of the clause before.
 */
export function readFigure(
  view: FigureView,
  previous: ShapeReading | null,
  listed: readonly ShapeReading[],
): ShapeReading {
  const words = wordsOf(view, previous);
  const apart = readRespectively(view, words, listed);
  if (apart) return apart;
  for (const shape of SHAPES) {
    const reading = shape(view, words);
    if (reading) return reading;
  }
  return leaning(view, words);
}

/** 「开工5个船坞项目、完成投资9亿元」: the words up to the mark belong to the figure before. */
function itemStart(text: string, from: number, to: number): number {
  return /[、，；和与及]/.test(text.charAt(from)) ? from : lastMark(text, from, to);
}

function lastMark(text: string, from: number, to: number): number {
  return Math.max(text.lastIndexOf('、', to - 1), text.lastIndexOf('和', to - 1), from);
}
