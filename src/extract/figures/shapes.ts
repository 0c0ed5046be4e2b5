import { COPULAS } from '../lexicon/verbs';
import { cleanNoun } from './nounPhrase';
import type { Shape } from './shape';

const RISE =
  /(?:同比|同口径|平均|年均|分别)?(?:名义|实际)?(?:增长|增速|增幅|上涨|提升|提高|增加)(?:了|约|近|超过?|达|为)*$/;
const FALL = /(?:同比|同口径|分别)?(?:下降|降低|减少|降幅|下滑|回落)(?:了|约|近|超过?|达|为)*$/;
const SHARE = /占(.{2,24}?)(?:的)?(?:比重|比例|比)?(?:约|达|为|近|超过?|提升至|提高到|升至)*$/;

const rate = (unit: string) => unit === '%' || unit === '倍' || unit === '个百分点' || unit === '‰';

/** 「增长6.5%左右」, 「下降9.1%」: change of what was named, a fall with its own word. */
export const growth: Shape = ({ figure }, { head, subject }) => {
  if (!rate(figure.unit)) return null;
  for (const [pattern, suffix] of [
    [RISE, figure.unit === '个百分点' ? '提升' : '增速'],
    [FALL, '降幅'],
  ] as const) {
    const change = pattern.exec(head);
    if (!change) continue;
    const noun = cleanNoun(head.slice(0, change.index)) || subject;
    if (noun) return { rule: 'growth', indicator: noun.replace(/增速$|涨幅$/, '') + suffix };
  }
  return null;
};

/** 「占财政支出比重近八成」, 「占比55%」. */
export const share: Shape = ({ figure }, { head, subject }) => {
  if (!rate(figure.unit) && figure.unit !== '成') return null;
  const match = SHARE.exec(head) ?? /占比(?:约|达|为|近|超过?)*$/.exec(head);
  if (!match) return null;
  const noun = cleanNoun(head.slice(0, match.index)) || subject;
  if (!noun) return null;
  return { rule: 'share', indicator: `${noun}占${match[1] ? `${match[1]}比重` : '比'}` };
};

/** 「引进持牌金融机构不少于6家」, 「新增停车位6000个以上」: verb, noun, figure. */
export const countAfterNoun: Shape = (_view, { head, verb }) => {
  if (!verb) return null;
  const noun = cleanNoun(head.startsWith(verb) ? head.slice(verb.length) : head);
  return noun ? { rule: 'count-after-noun', indicator: `${noun}(${verb})` } : null;
};

/** 「完成20条以上道路建设」, 「引入1-2家龙头企业」: verb, figure, noun. */
export const countBeforeNoun: Shape = (_view, { tail, verb }) => {
  const noun = cleanNoun(tail);
  if (!noun) return null;
  return { rule: 'count-before-noun', indicator: verb ? `${noun}(${verb})` : noun };
};

/** 「PM2.5年均浓度控制在17微克/立方米以下」, 「固定资产投资380亿元」: a level of what is named. */
export const level: Shape = (_view, { head }) => {
  const noun = cleanNoun(head.replace(COPULAS, ''));
  return noun ? { rule: 'level', indicator: noun } : null;
};

/** 「总量2.47万家」, 「供应4029套」: a clause or item that leans on the one before it. */
export const leaning: Shape = ({ figure }, { head, verb, subject }) => {
  const own = cleanNoun(head) || (verb ?? '');
  const noun = subject ? subject.replace(/\(.*\)$/, '') : '';
  const indicator = noun ? (own ? `${noun}(${own})` : noun) : own || figure.unit;
  return indicator ? { rule: 'leaning', indicator } : null;
};

/** In the order they are tried: the more a shape asks for, the earlier it stands. */
export const SHAPES: readonly Shape[] = [
  growth,
  share,
  countAfterNoun,
  level,
  countBeforeNoun,
  leaning,
];
