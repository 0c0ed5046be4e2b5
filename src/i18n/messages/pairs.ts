import type { Messages } from '../messages';

export const pairs = {
  titleOf: { zh: '{place}：说到与做到', en: '{place}: said and done' },
  speaker: {
    zh: '同一指标的目标、结果与次年目标；结果为报告者自述，未经核实',
    en: 'Target, outcome and next target of one indicator; outcomes as reported by the government itself, not verified',
  },
  caption: {
    zh: '{year} 年的结果与前后目标',
    en: 'Outcomes of {year} and the targets around them',
  },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '{year} 目标', en: 'Target {year}' },
  outcome: { zh: '{year} 结果（自述）', en: 'Outcome {year} (as reported)' },
  change: { zh: '措辞变化', en: 'Change of wording' },
  sources: { zh: '原文', en: 'Words' },
  open: { zh: '{count, plural, =2 {两处原文} other {# 处原文}}', en: 'Words ({count, number})' },
  openLabel: {
    zh: '{count, plural, =2 {两处原文} other {# 处原文}}：{indicator}',
    en: 'Words ({count, number}): {indicator}',
  },
  verdict: {
    met: { zh: '达到', en: 'met' },
    unmet: { zh: '未达到', en: 'not met' },
    open: { zh: '无法判定', en: 'cannot be told' },
  },
  noSource: { zh: '无来源', en: 'no source' },
  noTarget: { zh: '未见目标', en: 'no target found' },
  unreadable: { zh: '原文缺字', en: 'unreadable' },
  near: { zh: '口径相近', en: 'near match' },
  nearWhy: { zh: '口径相近，并非同一：{note}', en: 'Near, not the same: {note}' },
  bounds: { zh: '{from} → {to}', en: '{from} → {to}' },
  boundsSame: { zh: '仍为“{bound}”', en: 'still “{bound}”' },
  exact: { zh: '定值', en: 'exact figure' },
  direction: {
    higher: { zh: '高于上年结果', en: 'above last year’s outcome' },
    lower: { zh: '低于上年结果', en: 'below last year’s outcome' },
    same: { zh: '与上年结果相同', en: 'same as last year’s outcome' },
  },
  select: { zh: '在时间线中选定', en: 'Select in the timeline' },
  selectLabel: {
    zh: '在时间线中选定 {year} 年{kind}',
    en: 'Select in the timeline: {kind} of {year}',
  },
  all: { zh: '显示全部 {count, number} 行', en: 'Show all {count, number}' },
  fewer: { zh: '收起', en: 'Show fewer' },
  nothing: {
    zh: '{place}：手头的文件里还没有能够对照的目标与结果。',
    en: '{place}: the documents at hand hold no target and outcome that can be compared.',
  },
} as const satisfies Messages;
