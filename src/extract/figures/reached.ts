import { cleanNoun } from './nounPhrase';
import type { Shape } from './shape';

const REACHING = new Set(['服务', '吸引', '接待']);
const PEOPLE: Record<string, string | undefined> = { 人次: '人次', 人: '人数', 名: '人数' };
const DOING = /^(?:参与|参加|参观|参赛|观看|体验)?$/;

/** 「吸引3万人参与」, 「服务8万人次」: people reached are counted as such, not as more of the subject before. */
export const reached: Shape = ({ figure }, { head, tail, verb, previousSubject }) => {
  const people = PEOPLE[figure.unit];
  if (
    !people ||
    !verb ||
    !REACHING.has(verb.replace(/^累计/, '')) ||
    cleanNoun(head) !== '' ||
    !DOING.test(tail)
  )
    return null;
  return { rule: 'reached', indicator: verb + tail + people, subject: previousSubject ?? '' };
};
