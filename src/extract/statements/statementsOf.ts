import type { Passage, Statement } from '../../contract/documentRecord';
import type { PlaceSlug } from '../../contract/places';
import type { StatementKind } from '../../contract/vocabularies';
import { CONTEXT_RULES } from '../context/rules';
import { findFigures } from '../figures/findFigures';
import { readFigure } from '../figures/readFigure';
import type { ShapeReading } from '../figures/shape';
import { shortId } from '../identity';
import { readMilestone } from '../milestones/milestones';
import type { DocumentContext, Figure, FigureView, Span } from '../model';
import type { PlacedClause } from '../structure/attribution';
import type { HeadedSegment } from '../structure/segments';
import { themeOf } from '../themes/weigh';
import { quoteFigure } from './quote';
import { strengthAt } from './strength';
import { kindAt, toldBefore, type Told } from './tense';
import { yearOf } from './year';

/** All that a segment states, in the order of the text. */
export function statementsOf(
  segment: HeadedSegment,
  placed: readonly PlacedClause[],
  passages: readonly Passage[],
  context: DocumentContext,
): Statement[] {
  const sentences = [...new Set(placed.map(({ sentence }) => sentence))];
  const told = toldBefore(segment, sentences);
  const statements: Statement[] = [];
  let previous: ShapeReading | null = null;
  let clauseBefore: Span | null = null;
  for (const { clause, sentence, place } of placed) {
    const read = clauseReader(segment, clause, sentence, clauseBefore, context, told);
    const themes = passages.find((passage) => passage.district === place)?.themes ?? [];
    const figures = read.figures();
    for (const { view, reading } of figures) {
      previous = reading;
      if (place)
        statements.push(figureStatement(view, reading, place, themes, clauseBefore, context, told));
    }
    if (figures.length === 0 && place) {
      const milestone = milestoneStatement(segment, clause, sentence, place, themes, context, told);
      if (milestone) statements.push(milestone);
    }
    clauseBefore = clause;
  }
  return statements;

  function clauseReader(
    ...[, within, inSentence]: [HeadedSegment, Span, Span, Span | null, DocumentContext, Told]
  ) {
    const found = findFigures(segment.line.folded, within, segment.line.damaged);
    const view = (figure: Figure, clauseFigures: readonly Figure[]): FigureView => ({
      segment,
      text: segment.line.folded,
      sentence: inSentence,
      clause: within,
      figure,
      clauseFigures,
      before: segment.line.folded.slice(within.start, figure.boundStart),
      after: segment.line.folded.slice(figure.end, within.end),
    });
    return {
      figures() {
        const kept = found.filter(
          (figure) => !CONTEXT_RULES.some((rule) => rule.applies(view(figure, found))),
        );
        let last = previous;
        return kept.map((figure) => {
          const own = view(figure, kept);
          const reading = readFigure(own, last);
          last = reading;
          return { view: own, reading };
        });
      },
    };
  }
}

function figureStatement(
  view: FigureView,
  reading: ShapeReading,
  district: PlaceSlug,
  themes: Passage['themes'],
  clauseBefore: Span | null,
  context: DocumentContext,
  told: Told,
): Statement {
  const { figure, segment, sentence, clause } = view;
  const { line } = segment;
  const kind = kindAt(view, context, told);
  const { start, end } = quoteFigure(view, sameSentence(clauseBefore, sentence));
  const quote = line.text.slice(start, end);
  const damaged = figure.damaged || Number.isNaN(figure.value);
  const value = damaged ? null : figure.value;
  const year = yearOf(kind, view.text, { sentence, clause, end: figure.end }, segment, context);
  return {
    id: shortId(context.planYear, district, kind, quote, value, figure.unit),
    district,
    kind,
    year: year.year,
    yearStated: year.stated,
    line: line.line,
    start,
    end,
    quote,
    indicator: reading.indicator,
    value,
    valueTo: damaged ? null : figure.valueTo,
    unit: figure.unit,
    bound: damaged ? null : figure.bound,
    strength: kind === 'outcome' ? null : strengthAt(segment, sentence, figure.start),
    theme: themeOf(`${reading.indicator}${quote}`, themes),
    damaged,
    rule: reading.rule,
  };
}

function sameSentence(clause: Span | null, sentence: Span): Span | null {
  return clause && clause.start >= sentence.start ? clause : null;
}

function milestoneStatement(
  segment: HeadedSegment,
  clause: Span,
  sentence: Span,
  district: PlaceSlug,
  themes: Passage['themes'],
  context: DocumentContext,
  told: Told,
): Statement | null {
  if (segment.period === 'review') return null;
  const text = segment.line.folded;
  const reading = readMilestone(text, clause);
  if (!reading) return null;
  const figure = emptyFigure(clause);
  const view: FigureView = {
    segment,
    text,
    sentence,
    clause,
    figure,
    clauseFigures: [],
    before: '',
    after: '',
  };
  const tense: StatementKind = kindAt(view, context, told);
  if (tense === 'outcome') return null;
  const { start, end } = reading.quote;
  const quote = segment.line.text.slice(start, end);
  const year = yearOf('milestone', text, { sentence, clause, end: clause.end }, segment, context);
  return {
    id: shortId(context.planYear, district, 'milestone', quote, null, ''),
    district,
    kind: 'milestone',
    year: year.year,
    yearStated: year.stated,
    line: segment.line.line,
    start,
    end,
    quote,
    indicator: `${reading.object.slice(0, 40)}(${reading.verb})`,
    value: null,
    valueTo: null,
    unit: '',
    bound: null,
    strength: strengthAt(segment, sentence, clause.end),
    theme: themeOf(quote, themes),
    damaged: false,
    rule: reading.rule,
  };
}

function emptyFigure(clause: Span): Figure {
  return {
    ...clause,
    numeral: { ...clause, value: NaN, more: false, script: 'digits', scale: '' },
    value: NaN,
    valueTo: null,
    unit: '',
    unitClass: 'none',
    bound: 'exact',
    boundStart: clause.start,
    damaged: false,
  };
}
