import type { ContextRule } from './contextRule';

/** 「第二批」, 「第19届」, 「第2、3位」. */
const ordinal: ContextRule = {
  id: 'ordinal',
  reason: 'ordinal',
  applies: ({ before }) => /第(?:[\d一二三四五六七八九十]{1,4}[、和及至-]){0,6}\s*$/.test(before),
};

const DURATIONS = new Set(['天', '个小时', '小时', '分钟', '个工作日', '工作日']);
/** 「压缩至8天」, 「优良天数350天」: here a duration is what is measured. */
const MEASURED =
  /(?:(?:压缩|压减|缩短|提速|控制|减少|延长)(?:至|到|为|在|了)?|(?:天数|时长|时间|时限|用时)(?:达到?|为|共|仅|只|(?:稳定|保持|控制)在)?|(?:[一二优良]|优良)级?天数?(?:同比)?(?:增加|减少))$/;

/** 「优良天数350天，比上年增加18天」 */
const MORE_DAYS = /(?:[比较](?:上年度?|去年)同?期?|同比)(?:增加|减少|[多少])$/;

/** 「渔船登记45分钟办结」, 「30个工作日即可完成全流程审批」: how long it takes is what is promised. */
const TAKES = /^内?(?:即可|可)?(?:办结|办成|完成(?:$|[^，、]{0,6}(?:审批|登记|办理))|通达)/;
/** 「建设周期缩短6个月」 */
const SHORTENED = /(?:缩短|压缩|压减)(?:了|至|到|为)?$/;

/** 「渔民平均年龄降至46岁」, 「受教育年限提高到11年」: here an age is, or a number of years. */
const AGED =
  /(?:寿命|平均年龄|教育年限)(?:[达为]|达到|(?:[升降增]|提[高升]|上升|增加|延长|下降)[至到])?$/;

function isTaken(before: string, after: string): boolean {
  return TAKES.test(after) && /\p{Script=Han}{3}$/u.test(before) && !/[在于]$/.test(before);
}

/** 「三年行动」, 「24小时」, 「2023年」, 「7天」: dates, ages and durations. */
const time: ContextRule = {
  id: 'time',
  reason: 'date',
  applies: ({ figure, text, before, after }) =>
    (figure.unitClass === 'time' &&
      !(
        DURATIONS.has(figure.unit) &&
        (MEASURED.test(before) || MORE_DAYS.test(before) || isTaken(before, after))
      ) &&
      !(figure.unit === '个月' && SHORTENED.test(before)) &&
      !((figure.unit === '岁' || figure.unit === '年') && AGED.test(before))) ||
    (/^20\d\d$/.test(text.slice(figure.numeral.start, figure.numeral.end)) && figure.unit === '') ||
    // 「5个半小时」
    (figure.unit === '个' && /^半(?:小时|天|月|年)/.test(after)) ||
    // 「2024-06」
    /(?<!\d)20\d\d-(?:\d\d-)?$/.test(before),
};

/** 「排名由38位升至29位」, 「跃升11位」, 「分列第25位、36位」: places, not persons. */
const PLACED = /(?:排名|位次|百强|跃升|上升|前进|攀升|提升|第\d+位)[^，]{0,12}$/;

/** 「年底前3家开业」, 「目前5家」 date what is counted, and 系列 and 新居 are nouns. */
const RANKED =
  /(?:(?<!年内?|[底末目此月日之以提]|国庆|春节|元旦|节|暑期|开学)前|(?<=增速|排名|增幅|退出)后|排名倒?|位列|位居|(?<![系陈并])列|(?<![新安民])居)(?:全国|全省|全市|全球|世界|第)*$/;

/** 「前三名」, 「居全国第三」, 「排名第一」, 「连续7年」. */
const rank: ContextRule = {
  id: 'rank',
  reason: 'rank',
  applies: ({ figure, before, after }) =>
    (figure.value <= 100 &&
      ['', '名', '位', '家', '%'].includes(figure.unit) &&
      RANKED.test(before)) ||
    (figure.unit === '位' && (PLACED.test(before) || /(?:再|跃|前|晋)[进升移]$/.test(before))) ||
    (figure.unit === '个' && after.startsWith('位次')) ||
    // 「六大突破鲸湾独占四席」
    (figure.unit === '席' && /(?:独|各)?占$/.test(before)),
};

/** 「三级医院」, 「一类水」, 「劣四类」: grades. */
const grade: ContextRule = {
  id: 'grade',
  reason: 'waterclass',
  applies: ({ figure, after }) =>
    figure.unit === '类' &&
    (figure.numeral.script === 'chinese' || /^(?:水|标准|及以上|新药|创新药|医疗器械)/.test(after)),
};

/** What tells a place in an order, or a time. */
export const ORDINALS: readonly ContextRule[] = [ordinal, time, rank, grade];
