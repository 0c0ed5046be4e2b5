import type { Statement } from '../../contract/documentRecord';
import { shortId } from '../identity';
import { themeOf } from '../themes/statementTheme';
import type { ReadFigure } from './clauseFigures';
import { quoteFigure } from './quote';
import type { Site } from './site';
import { strengthAt } from './strength';
import { kindAt } from './tense';
import { yearOf } from './year';

/** The statement that one figure makes at its place in the document. */
export function figureStatement({ view, reading }: ReadFigure, site: Site): Statement {
  const { figure } = view;
  const { segment, context, sentence, clause, place } = site;
  const { line } = segment;
  const kind = kindAt(site, figure.start, context, site.frame);
  const { start, end } = quoteFigure(view, site.clauseBefore);
  const quote = line.text.slice(start, end);
  const damaged = figure.damaged || Number.isNaN(figure.value);
  const value = damaged ? null : figure.value;
  // 「谋划项目30个，总投资80亿元」: what leans on the clause before is governed by its verb.
  const governed = reading.rule === 'leaning' ? (site.clauseBefore ?? clause) : clause;
  const { year, stated } = yearOf(
    kind,
    { segment, sentence, end: figure.end },
    context,
    site.frame,
  );
  return {
    id: shortId(context.planYear, place, kind, quote, value, figure.unit),
    district: place,
    kind,
    year,
    yearStated: stated,
    line: line.line,
    start,
    end,
    quote,
    indicator: reading.indicator,
    value,
    valueTo: damaged ? null : figure.valueTo,
    unit: figure.unit,
    bound: damaged ? null : figure.bound,
    strength: kind === 'outcome' ? null : strengthAt(segment, sentence, governed, figure.start),
    theme: themeOf({
      indicator: reading.indicator,
      quote,
      figureAt: figure.start - start,
      before: site.clauseBefore
        ? line.folded.slice(site.clauseBefore.start, site.clauseBefore.end)
        : '',
      sentence: line.folded.slice(sentence.start, sentence.end),
      topic: site.topic,
      passage: site.themes,
    }),
    damaged,
    rule: reading.rule,
  };
}
