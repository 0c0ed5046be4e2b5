import { FALL, GROWTH } from '../../contract/indicatorPhrase';
import { withoutCopulas, GIVES, SERVED } from '../lexicon/aroundNouns';
import { WORKS } from '../lexicon/building';
import { isRate } from './changes';
import { cleanNoun, leadingVerb } from './nounPhrase';
import { qualified } from './qualified';
import type { Shape } from './shape';

const LEVEL = { rule: 'level', isLevel: true } as const;

/** 「PM2.5年均浓度控制在17微克/立方米以下」, 「固定资产投资380亿元」: a level of what is named. */
export const level: Shape = ({ figure }, { head, previousSubject }) => {
  const words = withoutCopulas(head);
  const total = /^.{2,}累计$/.test(words);
  const named = cleanNoun(total ? words.slice(0, -2) : words);
  // 「提升覆盖率并保持在85%」: the level is of what rises.
  const noun = RATE_NOUN.test(named)
    ? named.replace(/^(?:提升|提高|改善)(?=.{3})/, '')
    : named.replace(/^(?:保持|稳定)(?=.{2,}(?:面积|产量|总量|规模)$)/, '');
  if (!noun) return null;
  if (total) return { ...LEVEL, ...qualified(noun, '累计') };
  // 「新增渔港泊位5个、总泊位80个」: all of what was just named.
  const whole = /^总(?![部体装])(.{2,})$/.exec(noun)?.[1];
  if (whole && previousSubject?.endsWith(whole))
    return { ...LEVEL, ...qualified(previousSubject, '总量') };
  // 「33个码头项目开工16个」: what became of those just named.
  const became =
    previousSubject && noun.startsWith(previousSubject) ? noun.slice(previousSubject.length) : '';
  if (previousSubject && became !== '' && leadingVerb(became) === became)
    return { ...LEVEL, ...qualified(previousSubject, became) };
  const [, thingBefore, done] = (isRate(figure.unit) ? null : DONE_BEHIND.exec(noun)) ?? [];
  if (thingBefore && done) return { ...LEVEL, ...qualified(thingBefore, done) };
  const [, given, what] = FOR_WHOM.exec(noun) ?? [];
  if (given && what) return { ...LEVEL, ...qualified(what, given) };
  const [, agent, verb, thing] = NEWLY.exec(noun) ?? [];
  if (agent && verb && thing) return { ...LEVEL, ...qualified(agent + thing, verb) };
  // 「压减渔港经费12%」
  const cut = figure.unit === '%' ? CUT.exec(noun)?.[1] : undefined;
  if (cut) return { ...LEVEL, indicator: cut + FALL, subject: cut };
  // 「渔业产值两年平均增长也达到9%」
  const grown = figure.unit === '%' ? GROWN.exec(noun)?.[1] : undefined;
  if (grown) return { ...LEVEL, indicator: grown + GROWTH, subject: grown };
  // 「优良天数97%」 is the share of such days.
  const isShare = figure.unit === '%' && !RATE_NOUN.test(noun);
  const share = !isShare ? '' : PROGRESSED.test(head) ? '完成率' : '占比';
  return { ...LEVEL, indicator: noun + share, subject: noun };
};

/** 「渔业企业新增6家」, 「旧渔村改造完工3个」 */
const DONE_BEHIND = new RegExp(
  '^(?!此次|本次|集中|当场)(.{2,}?)(?:目前)?(?:已经?)?(?:累计|集中|超前|提前|全部|陆续)?' +
    `(新增|新开工|新引进|新登记|新设立?|开工|竣工|完工|办结|建成投用|投用|挂牌上市|签约|落地|(?<=(?:${WORKS})(?:已经?)?(?:累计|全部|陆续)?)建成)$`,
);

/** 「为60家企业解决贷款2亿元」: for whom it is done stands before the verb. */
const FOR_WHOM = new RegExp(`^(?:${SERVED})(${GIVES})([^率量额度].+)$`);
/** 「海鸥学院新孵化企业」: 新 makes a verb of what stands in the middle. */
const NEWLY =
  /^([\p{Script=Han}“”]{2,12}?)(新(?:增(?!长|速|量)|建|培养|孵化|签约|引进|推出|开工|获批|组建|设立|开通|认定|发行|培育|登记|注册))([^率量额度].+)$/u;
const GROWN = /^(?:[^，、]{0,8}保持)?(.{2,}?)(?:保持)?(?:稳定)?(?:增长|增速高)$/;
const CUT = /^(?:压减|压缩|削减)(.{2,})$/;
/** What is told in per cent by itself. */
export const RATE_NOUN = /[率比重例度额幅速值]$|[系指]数$|工程量$|份额|水平|覆盖|达标|满意/;

/** 「海堤工程已完成45%」: how far it is, not a share of such things. */
export const PROGRESSED = /完成(?:了|约|近|超过?)*$/;
