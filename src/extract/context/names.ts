import { delivered } from '../lexicon/delivered';
import { enclosingQuotation } from '../structure/quotations';
import type { ContextRule } from './contextRule';

/** A quoted run longer than this, or with a clause mark in it, is speech, not a name. */
const LONGEST_NAME = 24;

/** 「“新增泊位9个，浮标20座”两项民生实事项目」: a plan's words as its name; with 的 they would be what it aims at. */
const NAMED_AS =
  /^(?:等)?(?:[一二两三四五六七八九十\d]{1,2}[项个件](?!的)\p{Script=Han}{0,6}?(?:项目|实事|任务|工程|目标)|(?:民生|实事|重点)*(?:项目(?![负相经方部])|实事|任务|工程(?![负师部])))/u;
const LONGEST_KIND = 16;

/** 「“20+8”产业集群」, 「《…三年行动计划（2022-2025年）》」: the number is part of a name. */
const quotedName: ContextRule = {
  id: 'quoted-name',
  reason: 'name',
  applies: ({ text, sentence, figure }) => {
    const quotation = enclosingQuotation(text, sentence, figure.start);
    if (!quotation) return false;
    if (text[quotation.start] === '《') return true;
    const inside = text.slice(quotation.start + 1, quotation.end - 1);
    if (NAMED_AS.test(text.slice(quotation.end, quotation.end + LONGEST_KIND)))
      return !/[，。！？]$/.test(inside);
    return inside.length <= LONGEST_NAME && !/[，。；]/.test(inside);
  },
};

const QUOTED_PLAN = /“[^“”]*，[^“”]*”等?$/;
/** No plan's words within a name are longer. */
const LONGEST_PLAN = 120;

/** … and how many of them it names: the 两项 of that example. */
const quotedCount: ContextRule = {
  id: 'quoted-count',
  reason: 'name',
  applies: ({ text, sentence, figure, before }) =>
    /”等?$/.test(before) &&
    NAMED_AS.test(text.slice(figure.start, figure.start + LONGEST_KIND)) &&
    QUOTED_PLAN.test(
      text.slice(Math.max(sentence.start, figure.start - LONGEST_PLAN), figure.start),
    ),
};

/** 「1+3+N」, 「20+8」. */
const sumName: ContextRule = {
  id: 'sum-name',
  reason: 'name',
  applies: ({ text, figure, before }) =>
    /[+N]$/.test(before.trimEnd()) || /^\s*\+/.test(text.slice(figure.numeral.end)),
};

/** 「GDP3000亿元」, 「APP2个」 */
const NOUN_IN_LETTERS = /(?<![A-Za-z])(?:GDP|GEP|APP|CPI|PPI)$/;

/** What is counted in whole numbers, unless in 万 or 亿; per thousand it may come to parts of one. */
const WHOLE: ReadonlySet<string> = new Set(['家', '户', '所', '座', '栋', '宗']);

/** 「A4地块」, 「PM2.5」, 「5G」, 「3C」, 「DY03」: letters glued to digits; a road by its number. */
const code: ContextRule = {
  id: 'code',
  reason: 'code',
  applies: ({ text, figure, before, after }) =>
    (/[A-Za-z.]/.test(text.charAt(figure.start - 1)) &&
      !(
        figure.unit !== '' &&
        NOUN_IN_LETTERS.test(text.slice(Math.max(0, figure.start - 6), figure.start))
      )) ||
    (figure.unit === '' && /^[A-Za-z]/.test(text.slice(figure.numeral.end))) ||
    // 「省道107项目」
    (figure.unit === '项' && /[省国县乡]道$/.test(before)) ||
    // 「11.121人才计划」
    ((WHOLE.has(figure.unit) || after.startsWith('才')) &&
      figure.numeral.scale === '' &&
      !Number.isInteger(figure.value) &&
      // 「每万户便民店1.5家」
      !/[每均]/.test(before)),
};

/** 「八大行动」, 「19号线」, 「二期」, 「第二高级中学」: the unit makes it a name, an ordinal or a rank. */
const nameUnit: ContextRule = {
  id: 'name-unit',
  reason: 'name',
  applies: ({ figure }) => figure.unitClass === 'name',
};

/** 「鲸村7组渔民」, 「鲸村6、7组」: a village's households by the number of their group. */
const HOUSEHOLDS = /^(?:村民|居民|渔民|农户|群众)/;
const OF_VILLAGE = /[村庄屯社](?:\d{1,2}[、和至-])*$/;

const numberedGroup: ContextRule = {
  id: 'numbered-group',
  reason: 'name',
  applies: ({ figure, before, after }) =>
    figure.unit === '组' &&
    figure.numeral.script === 'digits' &&
    /\p{Script=Han}(?:\d{1,2}[、和至-])*$/u.test(before) &&
    (HOUSEHOLDS.test(after) || (after === '' && OF_VILLAGE.test(before))) &&
    !delivered(before),
};

/** 「一期工程」, 「三次会议」: phases and sessions in Chinese numerals. */
const phase: ContextRule = {
  id: 'phase',
  reason: 'ordinal',
  applies: ({ figure, before, after }) =>
    figure.numeral.script === 'chinese' &&
    ['期', '次', '道', '面', '口', '单'].includes(figure.unit) &&
    // 「举办三次渔民招聘会」
    !(
      figure.unit === '次' &&
      delivered(before) &&
      /^(?!供水|加压|装修|创业|利用|污染)[\p{Script=Han}]{3}/u.test(after)
    ),
};

/** 「稳渔业18条措施取得新进展」: the policy fared well; how long it is says nothing of that. */
const POLICY_FARED =
  /^[\p{Script=Han}]{0,4}(?:措施|举措|政策)[\p{Script=Han}]{0,2}(?:取得|有|见)[\p{Script=Han}]{0,6}(?:进展|成效|实效)$/u;
/** 「18条措施加快落地」: a policy under way is named by its articles, none of which is yet reported as done. */
const UNDER_WAY =
  /^[\p{Script=Han}]{0,4}(?:措施|举措|政策)(?:正在|加快|持续|有序|稳步|逐步)+(?:落地|落实|实施|推进|见效)/u;

/** What 条 counts of itself: 「推出海岸线路10条」, 「改造背街小巷20条」. */
const LONG_THING =
  /(?:[路街巷线道河渠桥]|管网|公交|建议|线索|信息)(?:改造|整治|建设|提升|治理|优化|修缮)*$/;

/** 「出台…38条」, 「18条措施」: a policy's nickname counts its articles. */
const policyNickname: ContextRule = {
  id: 'policy-nickname',
  reason: 'name',
  applies: ({ figure, before, after }) =>
    figure.unit === '条' &&
    // 「80余条举措」 is no nickname.
    figure.bound === 'exact' &&
    (POLICY_FARED.test(after) ||
      UNDER_WAY.test(after) ||
      (/出台|推出|落实|制定|实施|发布|执行|贯彻|印发|助企/.test(before) &&
        (/^[\p{Script=Han}]{0,4}(?:措施|举措|政策)/u.test(after) ||
          (/^(?:$|[、）]|（(?:试行|修订))/.test(after) && !LONG_THING.test(before))))),
};

/** 「中央八项规定」, 「四项原则」, 「两位数增长」. */
const fixedPhrase: ContextRule = {
  id: 'fixed-phrase',
  reason: 'name',
  applies: ({ figure, before, after }) =>
    figure.numeral.script === 'chinese' &&
    ((figure.unit === '项' && /^(?:规定|原则|要求|基本|制度|补贴标准)/.test(after)) ||
      // 「获得“渔火之城”“渔歌之乡”两项殊荣」
      (figure.unit === '项' && before.endsWith('”') && /^(?:殊荣|桂冠)/.test(after)) ||
      (figure.unit === '位' && after.startsWith('数')) ||
      // 「胸怀两个大局」
      (figure.unit === '个' && after.startsWith('大局')) ||
      // 「做好两篇文章」
      (figure.unit === '篇' && /^大?文章/.test(after)) ||
      // 「迈开两条腿」
      (figure.unit === '条' && after.startsWith('腿')) ||
      // 「规划二处处长」
      (figure.unit === '处' && /^副?处长/.test(after))),
};

/** 「三台新校区」, 「五支渠村」: a measure word before a kind of place belongs to the place's name. */
const placeName: ContextRule = {
  id: 'place-name',
  reason: 'name',
  applies: ({ figure, before, after }) =>
    figure.numeral.script === 'chinese' &&
    !(figure.unit === '条' && delivered(before)) &&
    // 「金七门核电站」
    ((figure.unit === '门' && /\p{Script=Han}$/u.test(before) && /^[核水电火风]/.test(after)) ||
      (['台', '支', '道', '条', '门', '口'].includes(figure.unit) &&
        // 「太乙、五台3个街道」: what is counted has its figure behind the name.
        /^(?:\d|[新老东西南北渠]?(?:校区|县(?!级)|镇|乡|村|山|中学|小学|街|桥|社区))/.test(after))),
};

/** What stands in quotation marks, or is a number of no count. */
export const QUOTED: readonly ContextRule[] = [quotedName, quotedCount, sumName, code];

/** Counts that are part of a name: 「五大渔场」. */
export const NAMES: readonly ContextRule[] = [
  nameUnit,
  numberedGroup,
  placeName,
  phase,
  policyNickname,
  fixedPhrase,
];
