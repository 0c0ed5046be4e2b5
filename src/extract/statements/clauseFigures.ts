import { CONTEXT_RULES } from '../context/rules';
import { findFigures } from '../figures/findFigures';
import { readFigure } from '../figures/readFigure';
import type { FiguresBefore, ShapeReading } from '../figures/shape';
import type { Figure, FigureView, Segment, Span } from '../model';

export interface ReadFigure {
  readonly view: FigureView;
  readonly reading: ShapeReading;
}

/** A figure left out, with the reason (the annotation's word for it) and the rule that says so. */
export interface DroppedFigure {
  readonly figure: Figure;
  readonly reason: string;
  /** The rule's id. */
  readonly rule: string;
}

export interface ClauseFigures {
  readonly kept: readonly ReadFigure[];
  readonly dropped: readonly DroppedFigure[];
}

/** Of a clause without figures, as most are. */
const NONE: ClauseFigures = { kept: [], dropped: [] };

/**
 * The figures of a clause that state something, and those that do not.
 * @param earlier what the figures of the clause before were about, and all of its sentence up to now.
 */
export function readClauseFigures(
  segment: Segment,
  sentence: Span,
  clause: Span,
  earlier: FiguresBefore,
): ClauseFigures {
  const text = segment.line.folded;
  const found = findFigures(
    text,
    clause,
    sentence.start,
    marksWithin(segment.line.damaged, clause),
  );
  if (found.length === 0) return NONE;
  const site = { segment, text, sentence, clause };
  const stating: FigureView[] = [];
  const dropped: DroppedFigure[] = [];
  for (const figure of found) {
    const view = viewOf(site, figure, found);
    const rule = CONTEXT_RULES.find(({ applies }) => applies(view));
    if (rule) dropped.push({ figure, reason: rule.reason, rule: rule.id });
    else stating.push(view);
  }
  const kept: ReadFigure[] = [];
  let last = earlier.readings.at(-1) ?? null;
  for (const view of dropped.length > 0 ? among(stating) : stating) {
    last = readFigure(view, last, earlier);
    kept.push({ view, reading: last });
  }
  return { kept, dropped };
}

/** The views as they are once those that state nothing are gone. */
function among(views: readonly FigureView[]): FigureView[] {
  const clauseFigures = views.map(({ figure }) => figure);
  return views.map((view) => ({ ...view, clauseFigures }));
}

function viewOf(
  site: Pick<FigureView, 'segment' | 'text' | 'sentence' | 'clause'>,
  figure: Figure,
  clauseFigures: readonly Figure[],
): FigureView {
  const { segment, text, sentence, clause } = site;
  return {
    segment,
    text,
    sentence,
    clause,
    figure,
    clauseFigures,
    before: text.slice(clause.start, figure.boundStart),
    after: text.slice(figure.end, clause.end),
  };
}

/** The marks of a sorted list that stand in a span, found without walking the whole list. */
function marksWithin(marks: readonly number[], { start, end }: Span): readonly number[] {
  if (marks.length === 0) return marks;
  let low = 0;
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let index = low; (marks[index] ?? Infinity) < end; index++) within.push(marks[index] ?? end);
  return within;
}
