import { FALLS, RISES } from '../lexicon/changeWords';
import { delivered } from '../lexicon/delivered';
import type { ContextRule } from './contextRule';

/** Things that 一 counts as one; 一条, 一项, 一个 are mostly rhetoric (一条发展路径). */
const ONE_OF = new Set(['所', '座', '家', '栋', '幢', '支', '部', '艘', '处']);
const DELIVERS =
  /(?:新增|新建|分别建设|建|建成|新引进|引进|引入|打造|培育|落地|建设|完成|开工|推出|设立|新设|举办|创建|孵化|签约)[^，]{0,6}$/;

/** A team that is praised, and none that is set up. */
const TEAM = /^\p{Script=Han}{0,8}(?:高素质|专业化|职业化|高水平|过硬|忠诚)[^，]*(?:队伍|铁军)/u;

/** 「提升两成」: a tenth by itself is read only as a change or a level reached. */
const CHANGES = new RegExp(`(?:${RISES}|${FALLS}|超过|达到?|比重)$`);

const AT_LEAST = /(?:至少|不少于)(?:新?建设?|新增|建成|打造|培育|设立|举办|配备|拥有)(?:了)?$/;

/** 「一体化」, 「千方百计」, 「两手抓」: Chinese numerals in words and phrases. */
const idiom: ContextRule = {
  id: 'idiom',
  reason: 'idiom',
  applies: ({ figure, before, after }) => {
    const { numeral, unitClass, bound, unit } = figure;
    if (figure.damaged) return false;
    if (unit === '张' && /^“?[\p{Script=Han}]{0,3}名片/u.test(after)) return true;
    if (Number.isNaN(numeral.value)) return true;
    // 「零容忍」 and 「0距离」 are phrases, 「增长0%」 is a figure.
    if (numeral.value === 0) return numeral.script !== 'digits' || unit !== '%';
    if (numeral.script === 'digits') return false;
    if (unit === '成') return bound === 'exact' && !CHANGES.test(before);
    // 「数量增长一倍」
    if (unit === '倍' && CHANGES.test(before)) return false;
    if (numeral.script === 'scale')
      return bound === 'exact' || (unitClass !== 'hard' && unitClass !== 'none');
    if (unitClass === 'none') return true;
    // 「每个渔镇至少建设一个托管点」, 「形成了海鸥、鲸湾等八个渔业集群」
    if (unitClass === 'soft' && (AT_LEAST.test(before) || /了[^，]*等$/.test(before))) return false;
    if (unitClass === 'soft')
      return numeral.value < 2 || !(DELIVERS.test(before) || delivered(before));
    // 「打造一支高素质渔政队伍」
    if (unit === '支' && TEAM.test(after)) return numeral.value === 1;
    return numeral.value === 1 && !(ONE_OF.has(unit) && DELIVERS.test(before));
  },
};

/** What is told without a unit: 「海岸活力指数达72」, 「渔民收入倍差缩小至1.9」. */
const UNITLESS =
  /(?:PM2\.5|PM10|浓度|指数|系数|强度|得分|评分|倍差|倍数|收入比|比值|之比)(?:[从由][\d.]+)?(?:[达为]|达到|控制在|保持在|稳定在|(?:[升降]|提[高升]|上升|下降|缩小|增加)[至到])?$/;
/** Where such a level ends; 「比为1:3」 and 「系数2.0版」 go on. */
const LEVEL_ENDS = /^(?:$|[、，；。（）\s])/;

/**
 * A number without a unit: a licence, a telephone, a list of lines. 1600万 of what was just named is none, nor is
 * the level of an index.
 */
const bareNumber: ContextRule = {
  id: 'bare-number',
  reason: 'number',
  applies: ({ figure, before, after }) => {
    if (figure.unitClass !== 'none' || figure.damaged) return false;
    if (figure.numeral.script !== 'digits') return true;
    const isLevel = UNITLESS.test(before) && LEVEL_ENDS.test(after);
    return !isLevel && !/[万亿]/.test(figure.numeral.scale);
  },
};

/** What is only a manner of speaking. */
export const IDIOMS: readonly ContextRule[] = [bareNumber, idiom];
