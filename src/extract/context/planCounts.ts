import { MEASURES } from '../lexicon/units';
import type { ContextRule } from './contextRule';

/** What divides a plan, with or without an adjective before it: 「9个重点领域」, 「11个攻坚行动」. */
const DIVISION =
  /^[\p{Script=Han}]{0,5}?(?:方面|领域(?!\p{Script=Han}{2,}(?:场景|项目|平台|中心|基地|企业|机构|试点))|关键词|维度|层面|环节|版块|板块|组别|攻坚行动|专项行动(?!计划)|大行动)/u;
const ABSTRACT =
  /^(?:行动(?!方案|计划)|大?场景|片区|体系|机制(?!体)|原则|方向|抓手|要素|阶段|意识|自信|维护|确立|统筹|最|关系|力量|转变|统一|结合|坚持|统领|中心任务|首要任务|重点片区)/;
/** What is itself a heading of a plan: 「两个重点」, 「四个目标」. */
const BARE =
  /^(?:(?:重点|目标|中心)(?=[，、]|$)|(?:先行|示范)(?:[，、”]|$|先行|示范|引领|带动)|一|(?:“[^”]*”|‘[^’]*’)(?=[，、]|$)|不|更|走在|度|率先)/;
/** 「四个“零”目标」 is a slogan; 「75个“共享船坞”项目」 counts what its digits say. */
const QUOTED = /^[“‘]/;

/** 「新建4个“渔光驿站”」: what is built bears its name in quotation marks. */
const BUILT = /(?:新建|建成|建设|新增|新开|打造|完成|创建|改造)$/;

/** No plan has more parts than this: 「3200个“小渔园”、」 are counted. */
const MOST_PARTS = 20;

/** 「11个攻坚行动」, 「7个方面」, 「6大场景」, 「四个“零发生”」: how a plan is divided, not what it delivers. */
export const planDivision: ContextRule = {
  id: 'action-count',
  applies: ({ figure, before, after }) => {
    // What a damaged figure counted cannot be told from its last digit.
    if (figure.damaged) return false;
    if (figure.unitClass === 'soft' || figure.unit === '项' || figure.unit === '条')
      return (
        DIVISION.test(after) ||
        ABSTRACT.test(after) ||
        (figure.unitClass === 'soft' &&
          ((BARE.test(after) &&
            figure.value <= MOST_PARTS &&
            !(figure.numeral.script === 'digits' && QUOTED.test(after) && BUILT.test(before))) ||
            (figure.numeral.script !== 'digits' && QUOTED.test(after))))
      );
    return false;
  },
};

/** 「建筑面积5.6万平方米的医院」: a size that only describes what is built. */
const SIZE = /(?:面积|投资|全长|规模|占地|容量|能力)(?:概算|估算|总额)?(?:达到?|约|为|超过?)?$/;

/** 「该项目占地300余亩」, 「总用地面积20万平方米」: the land that a project takes up, a clause by itself. */
const LAND = /^(?:[该本]?(?:项目|工程|园区))?总?(?:占地|用地)(?:总?面积)?(?:达到?|为)?$/;
const LENGTH = /(?:全长|总长|长度|线路长|设计速度|时速|相距|间距|双向)(?:约|为|达)?$/;

/** 「全长12.7公里」, 「设计速度60公里/小时」: what a thing is, not what is promised of it. */
export const dimension: ContextRule = {
  id: 'existing',
  applies: ({ figure, before, after }) =>
    (after === '' && LAND.test(before)) ||
    LENGTH.test(before.slice(-6)) ||
    ['范围', '以内的', '区域内'].some((place) => after.startsWith(place)) ||
    (MEASURES.has(figure.unit) && /^内(?!部|外|需|涝|河|湖|湾|陆|港)/.test(after)) ||
    (after.startsWith('的') && /^的\p{Script=Han}/u.test(after) && SIZE.test(before)),
};

/** 「从28家增至40家」, 「由原来的近1小时缩短至20分钟」: where a change begins; its end is what is stated. */
export const baseline: ContextRule = {
  id: 'baseline',
  applies: ({ before, after }) =>
    /^[^，；]{0,8}?(?:提[高升速]|增|升|扩|降|缩|压|减)[^，；]{0,4}?[至到为]/.test(after) &&
    /[从由](?:原来|原先|此前|过去|目前|现在|现有|上年|去年|年初|[^，、\d]{2,4}时|[^，、\d]{2,4}之初|20\d\d年)?(?:底|末)?的?(?:每[日天周月年])?$/.test(
      before,
    ),
};

/** 「在已有2座渔港的基础上，新建…」: what is there already. */
export const standing: ContextRule = {
  id: 'existing',
  applies: ({ before, after }) =>
    /[在于]已(?:有|建有|建成|开放)[^，、]{0,12}$/.test(before) && /^[^，]{0,20}基础上/.test(after),
};

/** 「在鹭湾、鲸湾2个街道，新增…」, 「在全区9个街道举行」: where something is done. */
export const where: ContextRule = {
  id: 'scope',
  applies: ({ before, after }) =>
    /^(?:街道|镇|乡|村|社区|片区|区)(?:$|举行)/.test(after) &&
    /(?:^|[^存现实所旨])在(?:(?:\p{Script=Han}{2,5}、){1,12}\p{Script=Han}{2,5} ?|全[市区])$/u.test(
      before,
    ),
};

/** 「面积相当于9个渔港」: what a size is likened to. */
export const likeness: ContextRule = {
  id: 'comparison',
  applies: ({ before }) => before.endsWith('相当于'),
};

/** 「涉及12个牵头单位」: among how many the work is shared out. */
export const dutyHolders: ContextRule = {
  id: 'scope',
  applies: ({ after }) => /^(?:牵头|责任|主办|协办|配合)(?:单位|部门)/.test(after),
};

/** 「应到会代表200名」, 「报告分为三部分」, 「上述3个」: what a meeting or a text consists of. */
export const proceedings: ContextRule = {
  id: 'attendance',
  applies: ({ before, after }) =>
    (after.includes('候选') && /^[\p{Script=Han}]{0,8}?候选(?:项目|事项|人)/u.test(after)) ||
    /(?:应到|实到|到会|出席)[^，]{0,16}?(?:代表|委员)?的?$|报告(?:共|分|为)+$|上述$/.test(before),
};

/** 「9项核心指标增速位居全市前列」: how many were looked at. */
export const ranked: ContextRule = {
  id: 'scope',
  applies: ({ figure, after }) =>
    figure.unit === '项' &&
    /^(?:核心|主要|经济)*指标(?:总量|总值)?(?:持续|继续)?(?:均|全部|保持|增速|创|位列|位居|居|排名)/.test(
      after,
    ),
};

/** 「邀请13位企业家代表」: who sat in the meeting. */
export const attendance: ContextRule = {
  id: 'attendance',
  applies: ({ figure, after, text, sentence }) =>
    ['名', '位', '家', '人'].includes(figure.unit) &&
    /^[\p{Script=Han}]{0,8}?(?:代表|嘉宾|记者|委员)/u.test(after) &&
    /邀请|参加|出席|参会|座谈|发言|齐聚/.test(text.slice(sentence.start, sentence.end)),
};

const GREW = /[、，](?:同比)?(?:增长|下降)$/;
const LONGEST_GROWTH = 6;

/** 「310条河流按河长计算…提高22.8个百分点」: the group that the clause's rate is of. */
export const scope: ContextRule = {
  id: 'scope',
  applies: ({ figure, clauseFigures, before, text }) => {
    const [first, ...later] = clauseFigures;
    return (
      first === figure &&
      before === '' &&
      !figure.unit.startsWith('%') &&
      figure.unitClass === 'hard' &&
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

const AMONG = /^[\p{Script=Han}]{2,14}(?<![集高初其途当])中$/u;

/** 「18个渔业行业中，11个增长」: out of how many, where the next clause counts those that are meant. */
export const outOf: ContextRule = {
  id: 'scope',
  applies: ({ text, clause, before, after }) =>
    before === '' &&
    AMONG.test(after) &&
    /^，(?:仅?有)?\d/.test(text.slice(clause.end, clause.end + 4)),
};

/** 「实施8类30项工程」: how the 30 are sorted. */
export const sorts: ContextRule = {
  id: 'action-count',
  applies: ({ figure, after }) => figure.unit === '类' && /^\d/.test(after),
};

/** 「打响三场“渔港攻坚战”」: a plan that calls its work battles. */
export const battle: ContextRule = {
  id: 'action-count',
  applies: ({ figure, after }) =>
    figure.unit === '场' &&
    figure.numeral.script === 'chinese' &&
    /^[\p{Script=Han}、“]{0,16}(?:战役|硬仗|攻坚战|大考)/u.test(after),
};

/** 「加强74条河流总氮控制」: what is looked after is there already; 完成 or 实施 would deliver it. */
export const lookedAfter: ContextRule = {
  id: 'existing',
  applies: ({ figure, before, after }) =>
    figure.unitClass === 'hard' &&
    /^(?:进一步|持续|切实|全面)*(?:加强|强化|深化|完善|优化)$/.test(before) &&
    /(?:控制|管控|管理|监管|保护|治理|维护)$/.test(after),
};

/** A group that a place is compared with or picked for, with how many are in it. */
const GROUP = /(?:全国|全省|全球|世界|国内|亚洲|大湾区)(?:首批|仅有的?)?$/;
const OF_GROUP =
  /^[\p{Script=Han}“”]{0,12}?(?:名单|之一|之列|中(?=位|排|名|居|率先|脱颖|综合|[，、]|$))/u;

/** 「入选全国首批9个渔港城市」: one of them. */
const PICKED = /(?:入选|入围|成为|跻身|列为|列入)(?:全国|全省|全球)(?:首批|仅有的?)$/;

/** 「在全国88个渔港城市中位居前列」, 「入选全国6家…名单」: how many there are to compare with. */
export const comparison: ContextRule = {
  id: 'scope',
  applies: ({ before, after }) =>
    PICKED.test(before) || (GROUP.test(before) && OF_GROUP.test(after)),
};
