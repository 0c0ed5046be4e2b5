import { FALL, GAIN, GROWTH, phraseOf } from '../../contract/indicatorPhrase';
import { FALLS, RISES } from '../lexicon/changeWords';
import { measureBefore } from './measureBefore';
import { isMoney } from './money';
import { cleanNoun } from './nounPhrase';
import type { Shape } from './shape';

/** A change, without how lively it was. */
const RISES_BY = new RegExp(
  `(?:保持|继续|持续|稳定|平稳|快速|强劲|逆势|大幅|稳步){0,3}(?:每年|年均)?(?:预计|力争|争取|有望|要|需)?(?:同比|同口径|平均|年均|分别){0,2}(?:名义|实际)?(?:增速|增幅|${RISES})(?:了|分别|约|近|超过?|达到?|为)*$`,
);
const FALLS_BY = new RegExp(
  `(?:预计|力争|争取|有望)?(?:同比|同口径|分别){0,2}(?:降幅|${FALLS})(?:了|分别|约|近|超过?|达到?|为)*$`,
);
const SHARE =
  /占(?!比)(.{2,24}?)(?:的)?(?:比重|比例|比)?(?:在?(?:今年|去年)|首次|突破|预计|力争|继续|约|达到?|了|为|近|超过?|(?:提升|提高|上升|升|增)[至到]|(?:稳定|保持|维持)在?)*$/;

/** 「渔民收入较年初增长」: since when is none of what grows. */
const SINCE_WHEN =
  '(?:[较比]“?十[一二三四]五”?(?:期间|时期|期?末)?|(?:较|比|与)(?:上年|去年|前一?年|往年|年初|上月|同期|同类|20\\d\\d年|[一二三四]季度|前[一二三]季度|上半年|\\d{1,2}[-至到]\\d{1,2}月)[^，、]{0,4})';
const SINCE = new RegExp(`${SINCE_WHEN}$`);
/** 「两年平均增长」: how long the growth is taken over. */
const YEARS_SPAN = /^[两三四五\d]年$/;

/** 「占比55%」, 「占55%」: of all, as its clause or the one before says. */
const OF_SUBJECT = /(?<![独抢侵强])占比?(?:约|达到?|为|近|超过?)*$/;

/** 「增速较一季度加快0.7个百分点」: how a rate moved. */
const MOVED = /^(.*?)(加快|放缓|收窄|扩大|回落|回升|提升|提高)(?:约|了)*$/;
/** 「高于全市0.4个百分点」, 「比计划高3个百分点」: how far it is from another. */
const APART =
  /^(.*?)((?:高于|低于|高出|超出|超过|快于|优于)[^，、\d]{2,12}|比[^，、\d]{2,10}[高低])$/;
const MOVES = /(?:加快|放缓|收窄|扩大|回落|回升|提升|提高)$/;
const RATE_ALONE = /^(?:增速|增幅|降幅|涨幅|跌幅|增长率)$/;
const TELLS_RATE = /(?:增速|增幅|降幅|涨幅|比重|占比|率)$/;

/** A change or a share, and no count. */
export const isRate = (unit: string) =>
  unit === '%' || unit === '倍' || unit === '个百分点' || unit === '‰';

/** 「比一季度回落0.3个百分点」, 「高出全省1个百分点」: what happened to the rate that was told before. */
export const ratesApart: Shape = (
  { figure },
  { head, previousName, previousChange, previousSubject },
) => {
  if (figure.unit !== '个百分点') return null;
  const words = head.replace(/（[^）]*）$/, '');
  const [, from = null, how = ''] = APART.exec(words) ?? MOVED.exec(words) ?? [];
  if (from === null) return null;
  const since = from.replace(SINCE, '');
  const own = cleanNoun(since);
  const told = previousName?.replace(MOVES, '') ?? '';
  const rate = TELLS_RATE.test(told) ? told : null;
  const isRate = RATE_ALONE.test(own);
  if ((own !== '' && !isRate) || (since === from && rate === null && !isRate)) return null;
  // 「占比5%，提高1个百分点」 is a change of the share itself.
  if (own === '' && since === from && !/于|出|过|比/.test(how)) return null;
  const noun = isRate && previousChange !== null ? previousChange.replace(/增速$/, '') + own : rate;
  if (noun === null || noun === own) return null;
  const kept = previousChange === null ? {} : { changing: previousChange };
  return { rule: 'rates-apart', indicator: noun + how, subject: previousSubject ?? noun, ...kept };
};

/** 「比年初增加6亿元」, 「增长近20亿元」 */
const AMOUNT =
  /^((?:较|比|同比|一年|年均|每年要?)(?:20\d\d年)?[^，、\d]{0,8}?|累计|共)?(净?增加?|增长|减少|下降|(?<=[较比].*)[多少])(?:了|约|近)*$/;

const CHANGED = /(?:加|净增|增长|减少|下降|[多少])(?:了|约|近)*$/;
/** 「学位较上年增加」, 「上市企业增加」: what changed, in the clause itself. */
const OWN_AMOUNT = new RegExp(
  `^((?!同[比期]|[比较]).{2,}?)(?=(?:(?:${SINCE_WHEN}|同比|年均|每年要?)(?:净?增加?|增长|减少|下降|[多少])|(?<!新)(?:累计|共)?(?:净增加?|增加|增长|减少|下降))(?:了|约|近)*$)`,
);

/** By how much what was told before, or is named, grew or fell: what is counted and told before, only beside another time. */
export const amountOfChange: Shape = ({ figure }, { head, previousSubject, ofSentenceBefore }) => {
  if (isRate(figure.unit) || !CHANGED.test(head)) return null;
  const own = OWN_AMOUNT.exec(head)?.[1] ?? '';
  const named = cleanNoun(own);
  const noun = named === '' && !ofSentenceBefore ? previousSubject : named;
  const [, since = '', change] = AMOUNT.exec(head.slice(own.length)) ?? [];
  const ofMoney = isMoney(figure.unit);
  if (!noun || change === undefined) return null;
  if (named === '' && !ofMoney && !/^(?:[较比]|同比)/.test(since)) return null;
  const how = /[减降少]/.test(change) ? '减少' : '增加';
  const indicator = ofMoney ? `${noun}${how}额` : phraseOf(noun, how);
  return { rule: 'amount-of-change', indicator, subject: noun };
};

/** What is planned, of which a part is done. */
const PLANNED =
  /^(?:已|仅|超额)*(?:完成|为|达到?|是)(?:了)?(?:\d{1,2}[-至到]\d{1,2}月)?([^，、\d占]{0,8}(?:预算|计划|目标|任务|预期))数?的$/;
/** 「恢复到上年同期的90%」, 「是全市的4倍」 */
const RESTORED = /^(?:已|基本)*恢复[到至]([^，、]{2,12})的$/;
const TIMES = /^(?:为|是|达到?|相当于)(20\d\d年|[^，、\d]{2,12})的$/;

/** 「为调整预算的98%」, 「恢复到上年同期的90%」, 「是全省的4倍」: what was told before, beside another. */
export const beside: Shape = ({ figure }, { head, previousSubject }) => {
  if (!isRate(figure.unit)) return null;
  const planned = PLANNED.exec(head)?.[1];
  const restored = RESTORED.exec(head)?.[1];
  const times = figure.unit === '倍' ? TIMES.exec(head)?.[1] : undefined;
  // 「完成全年投资目标的60%」 says itself of what.
  if (planned && /[资入值额]/.test(planned))
    return { rule: 'beside', indicator: `${planned}完成率`, subject: previousSubject ?? planned };
  if (previousSubject === null) return null;
  const how = planned
    ? `完成${planned}比例`
    : restored
      ? `恢复至${restored}比例`
      : times && `与${times}之比`;
  return how
    ? { rule: 'beside', indicator: previousSubject + how, subject: previousSubject }
    : null;
};

/** 「增长6.5%左右」, 「下降9.1%」: change of what was named, a fall with its own word. */
export const growth: Shape = (view, { head, previousName, previousSubject, previousChange }) => {
  const { figure } = view;
  if (!isRate(figure.unit)) return null;
  // 「占比5%，提高1个百分点」 tells of the share, 「占计划的90%，增长4%」 of what has it.
  const isOfShare = previousChange?.includes('占') === true && figure.unit !== '个百分点';
  // 「产值增长7%，同比提高1个百分点」: the rate rises.
  const rate = figure.unit === '个百分点' && previousName?.endsWith(GROWTH) ? previousName : null;
  const grown = rate ?? (isOfShare ? previousSubject : previousChange);
  for (const [pattern, suffix] of [
    [RISES_BY, figure.unit === '个百分点' ? GAIN : GROWTH],
    [FALLS_BY, FALL],
  ] as const) {
    const change = pattern.exec(head);
    if (!change) continue;
    const own = owned(
      cleanNoun(
        head
          .slice(0, change.index)
          .replace(/^.*、(?=占)/, '')
          .replace(SINCE, ''),
      ),
      previousSubject,
    );
    const span = YEARS_SPAN.exec(own)?.[0];
    // 「占农业产值比重提高2个百分点」 leaves out whose share it is.
    const told =
      span || own === '' ? grown : own.startsWith('占') ? (previousSubject ?? '') + own : own;
    const noun = told ?? measureBefore(view);
    if (noun)
      return {
        rule: 'growth',
        indicator: `${noun === rate ? noun : noun.replace(/增速$|涨幅$/, '')}${span ? `${span}平均` : ''}${suffix}`,
        subject: span || own === '' ? (previousSubject ?? noun) : noun,
        changing: noun,
      };
  }
  return null;
};

/** 「渔港事故起数下降3%、死亡人数下降5%」: whose, as the item before it says. */
export function owned(noun: string, subject: string | null): string {
  if (!/^(?:死亡|伤亡|受伤)人数$/.test(noun)) return noun;
  return (/^(.*事故)(?:起数|发生数|数量|总数)?$/.exec(subject ?? '')?.[1] ?? '') + noun;
}

/** 「占计划投资6亿元的30%」: how much it is names nothing. */
const AMOUNT_SHARED = /\d[\d.]*[万亿]*元$/;

/** 「占财政支出比重近八成」, 「占比55%」. */
export const share: Shape = (view, { head, previousSubject, previousChange }) => {
  const { figure } = view;
  if (!isRate(figure.unit) && figure.unit !== '成') return null;
  const match = SHARE.exec(head) ?? OF_SUBJECT.exec(head);
  if (!match) return null;
  const made =
    previousChange !== null && !previousChange.includes('占') ? previousChange : previousSubject;
  const own = cleanNoun(head.slice(0, match.index));
  // 「产值6亿元，总量占全市的5%」
  const noun = own === '' || own === '总量' ? (made ?? measureBefore(view)) : own;
  if (!noun) return null;
  const of = match[1]?.replace(AMOUNT_SHARED, '');
  const indicator = `${noun}占${of ? `${of}比重` : '比'}`;
  return { rule: 'share', indicator, subject: noun, changing: indicator };
};
