import type { Statement } from '../../contract/documentRecord';
import { shortId } from '../identity';
import { BEGUN, FINISHED } from '../lexicon/building';
import { themeOf } from '../themes/statementTheme';
import type { ReadFigure } from './clauseFigures';
import { quoteFigure } from './quote';
import type { Site } from './site';
import { firmnessAt, OUTCOME } from './strength';
import { isAimInBrackets } from './tense';
import { yearOf, type StatedYear } from './year';

/** 「其余8座码头在2027年建成」: a date behind the figure, beside the verb of all that is counted. */
const DUE_BEHIND = new RegExp(
  `^[^\\d，、；]{0,12}?[在于](20\\d\\d)年[^\\d，、；]{0,8}?(?:${BEGUN}|${FINISHED}|完成|开办)`,
);

function dueBehind(after: string): StatedYear | null {
  const year = after.includes('年') ? DUE_BEHIND.exec(after)?.[1] : undefined;
  return year === undefined ? null : { year: Number(year), stated: true };
}

/**
 * The statement that one figure makes at its place in the document.
 * @param told what the figure's clause tells of.
 */
export function figureStatement(
  { view, reading }: ReadFigure,
  site: Site,
  told: 'target' | 'outcome',
): Statement {
  const { figure } = view;
  const { segment, context, clause, place } = site;
  const { line } = segment;
  const isAim = isAimInBrackets(site, figure.start);
  const kind = isAim ? 'target' : told;
  const { start, end } = quoteFigure(view, site.clauseBefore?.clause ?? null);
  const quote = line.text.slice(start, end);
  const damaged = figure.damaged || Number.isNaN(figure.value);
  const value = damaged ? null : figure.value;
  // 「谋划项目30个，总投资80亿元」: what leans on the clause before is governed by its verb.
  const leansBack = reading.leansBack && view.clauseFigures[0] === figure;
  const governed = leansBack ? (site.clauseBefore?.clause ?? clause) : clause;
  const due = dueBehind(line.folded.slice(figure.end, clause.end));
  const { year, stated } = yearOf(kind, site, figure.end, { isInBrackets: isAim, due });
  return {
    id: shortId(context.id, place, kind, quote, value, figure.unit),
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
    ...(kind === 'outcome' ? OUTCOME : firmnessAt(site, governed, figure.start)),
    theme: themeOf({
      indicator: reading.indicator,
      quote,
      figureAt: figure.start - start,
      before: site.clauseBefore?.shares ?? null,
      sentence: site.ofSentence.themes,
      topic: site.topic,
      passage: site.themes,
    }),
    damaged,
    rule: reading.rule,
  };
}
