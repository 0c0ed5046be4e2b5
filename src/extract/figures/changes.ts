import { cleanNoun } from './nounPhrase';
import type { Shape } from './shape';

const RISE =
  /(?:预计|力争|争取|有望)?(?:同比|同口径|平均|年均|分别)?(?:名义|实际)?(?:增长|递增|增速|增幅|上涨|提升|提高|增加)(?:了|约|近|超过?|达|为)*$/;
const FALL =
  /(?:预计|力争|争取|有望)?(?:同比|同口径|分别)?(?:下降|降低|减少|降幅|下滑|回落|缩短|压缩|压减)(?:了|约|近|超过?|达|为)*$/;
const SHARE =
  /占(?!比)(.{2,24}?)(?:的)?(?:比重|比例|比)?(?:约|达到?|为|近|超过?|提升至|提高到|升至)*$/;

/** 「渔民收入较年初增长」: since when is none of what grows. */
const SINCE = /(?:较|比|与)(?:上年|去年|年初|上月|同期|同类|20\d\d年)[^，、]{0,4}$/;
/** 「两年平均增长」: how long the growth is taken over. */
const YEARS_SPAN = /^[两三四五\d]年$/;

/** 「占比55%」, 「占55%」: of all, as its clause or the one before says. */
const OF_SUBJECT = /(?<![独抢侵强])占比?(?:约|达到?|为|近|超过?)*$/;

/** A change or a share, and no count. */
export const isRate = (unit: string) =>
  unit === '%' || unit === '倍' || unit === '个百分点' || unit === '‰';

/** 「增长6.5%左右」, 「下降9.1%」: change of what was named, a fall with its own word. */
export const growth: Shape = ({ figure }, { head, subject, changing }) => {
  if (!isRate(figure.unit)) return null;
  // 「占比5%，提高1个百分点」 tells of the share, 「占计划的90%，增长4%」 of what has it.
  const isOfShare = changing?.includes('占') === true && figure.unit !== '个百分点';
  const grown = isOfShare ? subject : changing;
  for (const [pattern, suffix] of [
    [RISE, figure.unit === '个百分点' ? '提升' : '增速'],
    [FALL, '降幅'],
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
      subject,
    );
    const span = YEARS_SPAN.exec(own)?.[0];
    // 「占农业产值比重提高2个百分点」 leaves out whose share it is.
    const noun = span || own === '' ? grown : own.startsWith('占') ? (subject ?? '') + own : own;
    if (noun)
      return {
        rule: 'growth',
        indicator: `${noun.replace(/增速$|涨幅$/, '')}${span ? `${span}平均` : ''}${suffix}`,
        subject: span || own === '' ? (subject ?? noun) : noun,
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

/** 「占财政支出比重近八成」, 「占比55%」. */
export const share: Shape = ({ figure }, { head, subject, changing }) => {
  if (!isRate(figure.unit) && figure.unit !== '成') return null;
  const match = SHARE.exec(head) ?? OF_SUBJECT.exec(head);
  if (!match) return null;
  const made = changing !== null && !changing.includes('占') ? changing : subject;
  const noun = cleanNoun(head.slice(0, match.index)) || made;
  if (!noun) return null;
  const indicator = `${noun}占${match[1] ? `${match[1]}比重` : '比'}`;
  return { rule: 'share', indicator, subject: noun, changing: indicator };
};
