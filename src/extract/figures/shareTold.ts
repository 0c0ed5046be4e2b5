import { GROWTH } from '../../contract/indicatorPhrase';
import { PROGRESSED, RATE_NOUN } from './levels';
import { cleanNoun } from './nounPhrase';
import type { Shape } from './shape';

/** 「7%的增长」, 「6%以上的渔业增速目标」: the change stands behind its figure. */
const CHANGE_BEHIND =
  /^(?:的|左右|以上)*([\p{Script=Han}A-Za-z]{0,12}?)(?:增长|增速|增幅|涨幅|增长率|增长速度)(?:目标|预期|任务)?(?:$|(?=[成位居领跑高]))/u;
/** 「保持20%以上高速增长」: how lively it was names nothing. */
const MANNER =
  /^(?:的|[中较]?高速|较快|快速|平稳|稳定|强劲|两位数|正|逆势|平均|年均|预期|同比|名义|实际|恢复性|整体|同步)+/;
/** What grows, where it is named behind the figure. */
const GROWS =
  /(?:经济|GDP|生产总值|增加值|产值|收入|投资|零售额?|出口|进出口|销售额?|消费|贸易|税收|业)$/;
/** 「连续24个月保持20%以上增长」 */
const FOR_SO_LONG = /^连续\d+个?(?:月|季度|年)/;
/** 「保持7%的增长」, 「鲸湾以7%的增速」: what stands before such a figure, and is none of what grows. */
const KEPT = /(?:继续|持续)?(?:保持|实现|达到?|以|按照?|取得)(?:了|年均|平均|每年)*$/;

/** 「渔业产值保持7%的增长」 */
export const growthBehind: Shape = (
  { figure },
  { head, tail, previousSubject, previousChange },
) => {
  if (figure.unit !== '%') return null;
  const change = CHANGE_BEHIND.exec(tail);
  if (!change) return null;
  const named = (change[1] ?? '').replace(MANNER, '');
  if (named !== '' && !GROWS.test(named)) return null;
  // 「鲸湾以14%的渔业增速领先」 names what grows behind the figure, and before it whose.
  const own = named || cleanNoun(head.replace(KEPT, '').replace(FOR_SO_LONG, '')) || previousChange;
  if (!own) return null;
  const noun = own.replace(/(?:增速|增长)$/, '');
  return {
    rule: 'growth',
    indicator: noun + GROWTH,
    subject: previousSubject ?? noun,
    changing: noun,
  };
};

/** Ways of being done that make a rate: 「水质100%达标」. */
const MAKES_RATE = /^(?:达标|覆盖|合格|普及|入学|办结|回收|利用|处理)$/;
/** 「80%的覆盖率」 is a rate of its own. */
const IS_RATE = /(?:[率比重例度额幅速值]|[系指]数|份额|水平)$/;
/** What is said of them, cut before the next item of a list. */
const SAID = /^的?((?:“[^”]+”|[^、“（，])+)/;
/** What is said without naming of whom. */
const OF_BEFORE = /^(?:用于|具有|来自|属于|获得|获评|达到)/;
const LONGEST_SAID = 24;
const SHORTEST_SAID = 4;

/**
 * How much of it is done so, or how many of them are or do what the words behind the figure say:
 * 「渔政事项80%以上“掌上办”」, 「渔港水质100%达标」, 「30%的渔村接入平台」.
 */
export const shareDone: Shape = ({ figure }, { head, tail, previousSubject }) => {
  if (figure.unit !== '%') return null;
  const said = SAID.exec(tail)?.[1] ?? '';
  const own = cleanNoun(head);
  if (MAKES_RATE.test(said) && own !== '' && !RATE_NOUN.test(own))
    return { rule: 'share-done', indicator: `${own}${said}率`, subject: own };
  if (!/^[\p{Script=Han}“A-Z]{2}/u.test(said) || IS_RATE.test(said)) return null;
  if (/^“[^”]+”$/.test(said)) {
    const noun = own || previousSubject;
    return noun ? { rule: 'share-done', indicator: noun + said, subject: noun } : null;
  }
  if (own !== '') {
    if (PROGRESSED.test(head) || RATE_NOUN.test(own)) return null;
    return {
      rule: 'share-done',
      indicator: `${own}${said.slice(0, LONGEST_SAID)}占比`,
      subject: own,
    };
  }
  if (said.length < SHORTEST_SAID) return null;
  // 「新增床位30张，60%用于护理」: of what was counted before.
  if (previousSubject && OF_BEFORE.test(said)) {
    const indicator = `${previousSubject}${said.slice(0, LONGEST_SAID)}占比`;
    return { rule: 'share-done', indicator, subject: previousSubject };
  }
  const noun = cleanNoun(said.slice(0, LONGEST_SAID));
  return noun === '' ? null : { rule: 'share-done', indicator: `${noun}占比`, subject: noun };
};
