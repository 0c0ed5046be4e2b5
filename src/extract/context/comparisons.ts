import { isMoney } from '../figures/money';
import { FALLS, RISES } from '../lexicon/changeWords';
import { mentions } from '../structure/places';
import type { Figure } from '../model';
import type { ContextRule } from './contextRule';

/** 「由原来的」, 「从去年底」, 「由开港之初的」: since when. */
const FROM =
  /[从由比较](?:(?:原来|原先|此前|过去|目前|现在|现有|上年|去年|20\d\d年)?(?:底|末)?的?(?:每[日天周月年户人亩家]){0,2}|[^，、从由]{1,8}[的时初末前底])$/;

/**
 * 「从28家增至40家」, 「由原来的近1小时缩短至20分钟」, 「从2座到8座」: where a change begins; its end is what is
 * stated.
 */
const baseline: ContextRule = {
  id: 'baseline',
  reason: 'baseline',
  applies: ({ before, after }) =>
    (/^[到至]\d/.test(after) && /[从由]$/.test(before)) ||
    (/^(?:达到?\d|[^，；]{0,8}?(?:提[高升速]|增|升|扩|降|缩|压|减)[^，；]{0,4}?[至到为])/.test(
      after,
    ) &&
      FROM.test(before)),
};

const OTHER_PLACES =
  /^\p{Script=Han}{0,4}(?:城市|国家|省份?|[市县区镇])的(?:地区|全年)?(?:生产总值|GDP|经济|总量|产值|体量|规模|水平|总和|人口|平均)/u;

/** 「规模是鲸湾医院的两倍」; 「是上年的两倍」 tells of a growth, 「是全市的两倍」 of a lead. */
const OF_ANOTHER =
  /是(?:\p{Script=Han}{2,12}(?:医院|[馆院校场站园港桥])|原[有来先]?\p{Script=Han}{0,14})的$/u;

const LIKENED = ['相当于', '比肩', '媲美'];

/** 「面积相当于9个渔港」, 「超过12个海岛县的生产总值」: what a size is likened to. */
const likeness: ContextRule = {
  id: 'likeness',
  reason: 'comparison',
  applies: ({ text, figure, before, after }) =>
    LIKENED.some((words) => before.endsWith(words)) ||
    (figure.unit === '倍' && OF_ANOTHER.test(before)) ||
    (figure.unitClass === 'soft' && text[figure.boundStart] === '超' && OTHER_PLACES.test(after)),
};

/** 「以16亿元的微弱优势胜出」, 「超出鲸湾33亿元」: how far one is from another. */
const LEAD_OVER = /^的?(?:微弱|微小|较?大|明显|绝对)?(?:优势|差距|之差)/;
const EXCEEDS =
  /(?:超出|高出|领先于?|落后于?)(?![^，]{0,6}(?:预[期算]|概算|计划|目标|任务|进度|上年|去年|同期))\p{Script=Han}{2,6}$/u;

const leadOver: ContextRule = {
  id: 'lead-over',
  reason: 'comparison',
  applies: ({ figure, before, after }) =>
    isMoney(figure.unit) && (LEAD_OVER.test(after) || EXCEEDS.test(before)),
};

/** 「高于全国4.5%、全省5%的平均增速」: how others fared. */
const OTHERS = /(?<!占)全[国省市区]$/;
const COMPARED = /[高低好优快慢]于/;

/** 「相比去年的1500家，」 */
const FORMER = /(?:相比|相较于?|比起|较)(?:去年|上年|20\d\d年)[^，、]{0,6}的$/;

const yardstick: ContextRule = {
  id: 'yardstick',
  reason: 'comparison',
  applies: ({ figure, before, after }) =>
    (figure.unit === '%' &&
      COMPARED.test(before) &&
      (OTHERS.test(before) || /[高低快]于[^，、\d]{2,16}的$/.test(before))) ||
    (after === '' && FORMER.test(before)),
};

/** 「增长3.1%，高于全省平均水平0.5个百分点」: how others fared, behind the place's own figure. */
const APART_FROM =
  /(?:[高低]于|[高低]出|快于|慢于|优于|好于)(?!年初|上年|去年|同期)\p{Script=Han}{2,12}(?:\d[\d.]*(?:个百分点)?[和、])?$|超过年度计划$/u;
const OWN_RATE = /\d(?:\.\d+)?%/;

const apart: ContextRule = {
  id: 'apart',
  reason: 'comparison',
  applies: ({ segment, text, sentence, figure, before }) =>
    figure.unit === '个百分点' &&
    APART_FROM.test(before) &&
    (segment.period === 'review' || OWN_RATE.test(text.slice(sentence.start, figure.boundStart))),
};

/** 「鲸湾9项民生实事之一」: one of so many. */
const oneOf: ContextRule = {
  id: 'one-of',
  reason: 'scope',
  applies: ({ figure, after }) =>
    ['项', '件', '个', '座', '所', '家', '处'].includes(figure.unit) &&
    after.includes('之一') &&
    /^[\p{Script=Han}“”‘’]{1,24}?之一/u.test(after),
};

/** 「9项核心指标增速位居全市前列」: how many were looked at. */
const ranked: ContextRule = {
  id: 'ranked',
  reason: 'scope',
  applies: ({ figure, after }) =>
    figure.unit === '项' &&
    /^(?:(?:核心|主要|经济)*指标(?:总量|总值)?|增速|数据)(?:持续|继续)?(?:均|全部|分别|保持|增速|创|位列|位居|居|排名)/.test(
      after,
    ),
};

/** 「49个断面达标率100%」: whatever it counts, a rate by its name is of them all. */
const NAMES_RATE =
  /(?:(?<!完成|开工|竣工)率|比例)(?:达到?|均?为|均达|(?:保持|稳定)在|(?:提升|提高|上升|降|升)[至到])?$/;

function isOfRate(text: string, { end }: Figure, next?: Figure): boolean {
  return next?.unit === '%' && NAMES_RATE.test(text.slice(end, next.boundStart));
}

const GREW = new RegExp(`[、，](?:同比)?(?:${RISES}|${FALLS})$`);
const LONGEST_GROWTH = 6;

/** 「310条河流按河长计算…提高22.8个百分点」: the group that the clause's rate is of. */
const scope: ContextRule = {
  id: 'scope',
  reason: 'scope',
  applies: ({ figure, clauseFigures, before, text }) => {
    const [first, ...later] = clauseFigures;
    return (
      first === figure &&
      /^(?:力争|确保|实现|推动)?$/.test(before) &&
      !figure.unit.startsWith('%') &&
      (figure.unitClass === 'hard' || isOfRate(text, figure, later[0])) &&
      // 「30名船长入选全国前5%」: a rank is no rate of them.
      later.some(
        ({ unit, boundStart }) =>
          (unit === '%' || unit === '个百分点') &&
          text[boundStart - 1] !== '前' &&
          // 「158名学者入选，增长68%」: a growth told after it is of their number.
          !GREW.test(text.slice(Math.max(0, boundStart - LONGEST_GROWTH), boundStart)),
      )
    );
  },
};

const AMONG =
  /^[\p{Script=Han}]{2,14}(?<![集高初其途当])(?:中$|[中里]已?有(?=\d|[七八九一二三四五六]成)|[中里](?:以|已有$))/u;

/** 「在」, 「今年安排的」: what stands before a group out of which some are told of. */
const BEFORE_GROUP =
  /^(?:在|其|上述|在?全[国省市区县]|在[^，、]{0,14}的|[^，、]{0,16}(?:安排|列入|纳入|实施|推进)的)?$/;

/** 「18个渔业行业中，11个增长」, 「在8个码头项目中，鲸湾码头…」: out of how many, where the next clause tells of those that are meant. */
const outOf: ContextRule = {
  id: 'out-of',
  reason: 'scope',
  applies: ({ text, clause, before, after }) =>
    AMONG.test(after) &&
    BEFORE_GROUP.test(before) &&
    (text[clause.end] === '，' || !after.endsWith('中')),
};

/** 「2021年全国居民人均收入3万元，增长9%」: what is told of the whole country, as long as no place of it follows. */
const NATIONWIDE =
  /^(?:[^，。]{0,16}(?:统计|数据|公报)[^，。]{0,6}，)?(?:20\d\d年|今年|去年)?(?:我国|全国)(?:(?:城镇|农村)?居民(?:人均|消费|收入)|规上工业|规模以上工业|GDP|国内生产总值|一般公共预算|社会消费品零售总额|固定资产投资|常住人口)(?!.*(?:我们?|[全该本][省市区县镇]|\p{Script=Han}{2}[市区县]|新增|完成|建成|举办))/u;

const nationwide: ContextRule = {
  id: 'nationwide',
  reason: 'scope',
  applies: ({ text, sentence, figure }) => {
    const told = text.slice(sentence.start, figure.start);
    return NATIONWIDE.test(told) && mentions(told).length === 0;
  },
};

/** A group that a place is compared with or picked for, with how many are in it. */
const GROUP =
  /(?:全国|全省|全市|全区|全球|世界|国内|亚洲|大湾区|[长珠]三角|京津冀|[中西东]部)(?:首批|仅有的?)?$/;
const OF_GROUP =
  /^[\p{Script=Han}“”（）]{0,12}?(?:名单|之一|之列|中(?=(?:继续|持续|稳|均)*(?:第|位|排|名|列|居)|率先|脱颖|综合|[，、]|$))/u;
/** 「居全市9个渔港首位」 */
const HEADED = /^[\p{Script=Han}（）]{1,10}(?:首位|前列|前茅|榜首)/u;
const STANDS_AT = /[居列]全[国省市区]$/;

/** 「在168个重点城市空气质量排名倒数第26」: the places that are ranked. */
const RANKED_PLACES =
  /^(?![^，]*(?:举办|开展|召开|推广|设立|布局))(?:\p{Script=Han}{0,6}(?:城市|[市县区]|国家|省份|园区|高新区|开发区)){1,2}(?:中|的)?[^，、；\d]{0,14}(?:排名|排第|[位名]列|居第)/u;

/** No name of a group before its number is longer, so that a long clause is not searched for each of its figures. */
const LONGEST_GROUP = 12;

/** 「入选全国首批9个渔港城市」: one of them. */
const PICKED = /(?:入选|入围|成为|跻身|列为|列入)(?:全国|全省|全球)(?:首批|仅有的?)$/;

/** 「在全国88个渔港城市中位居前列」, 「入选全国6家…名单」: how many there are to compare with. */
const comparison: ContextRule = {
  id: 'comparison',
  reason: 'scope',
  applies: ({ before, after }) => {
    const near = before.slice(-LONGEST_GROUP);
    return (
      PICKED.test(near) ||
      (GROUP.test(near) && OF_GROUP.test(after)) ||
      (/在(?:全[国省市球])?$/.test(near) && RANKED_PLACES.test(after)) ||
      (STANDS_AT.test(near) && HEADED.test(after))
    );
  },
};

/** What is compared with, or picked from. */
export const COMPARISONS: readonly ContextRule[] = [
  ranked,
  baseline,
  scope,
  nationwide,
  outOf,
  oneOf,
  comparison,
  leadOver,
  yardstick,
  apart,
  likeness,
];
