import type { Span } from '../model';
import type { Numeral } from '../numerals/numeral';
import { unitAt, type UnitMatch } from '../numerals/unit';

/** Units that a noun says before the figure. */
const NAMED_UNITS = ['人次', '标箱'] as const;
/** 「13万常住人口」, 「受益人口近80万」: persons, as the noun beside the figure says. */
const PEOPLE_BEHIND = /^(?:常住|户籍|流动|贫困|脱贫|城镇|农村|受益|服务|管理)*人口/;
const PEOPLE_BEFORE = /人口(?:总量|总数|规模)?(?:[约近超达为]|达到|超过|突破)*$/;

/** The unit that a noun beside the figure says, where none is written: 「参与人次超200万」. */
export function namedUnit(before: string, after: string): string | undefined {
  if (PEOPLE_BEHIND.test(after) || PEOPLE_BEFORE.test(before)) return '人';
  return NAMED_UNITS.find((unit) => before.includes(unit));
}

/** 「5校已搬迁」 counts them; 「两校区」, 「一校一策」 and 「3校区」 do not. */
const SCHOOLS = /\d校(?![区园长车外内门舍企友本])/y;

/** 「30万天然气用户」: 天 may begin a noun. */
const SKY = /^天[然线桥台文空际]/;

/** 「用电量6亿度」: in 万 or 亿, 度 measures nothing but that. */
const POWER: UnitMatch = { text: '度', unitClass: 'hard' };

function isPower(text: string, position: number): boolean {
  return (
    text[position] === '度' &&
    /[万亿]/.test(text.charAt(position - 1)) &&
    text[position + 1] !== '电'
  );
}

/** 「算力规模达2000P」: petaflops, where computing power is told. */
const COMPUTING: UnitMatch = { text: 'P', unitClass: 'hard' };
const COMPUTING_WORD = /算[^，；。]{0,16}$/;
/** The word, what stands behind it and the digits. */
const COMPUTING_CHARS = 24;

function isComputing(text: string, position: number): boolean {
  return (
    text[position] === 'P' &&
    !/[A-Za-z]/.test(text.charAt(position + 1)) &&
    COMPUTING_WORD.test(text.slice(Math.max(0, position - COMPUTING_CHARS), position))
  );
}

/** 「超百亿项目」, 「十亿项目3个」: nobody counts so many of them, the number is what one is worth. */
function isWorth(text: string, position: number): boolean {
  return text[position - 1] === '亿' && text.startsWith('项目', position);
}

/** The unit behind a numeral; 「突破千亿大关」 has none: 大 makes no name of it. */
export function writtenUnit(text: string, position: number): UnitMatch | null {
  if (text.startsWith('大关', position) || SKY.test(text.slice(position, position + 2)))
    return null;
  if (isWorth(text, position)) return null;
  if (isPower(text, position)) return POWER;
  if (isComputing(text, position)) return COMPUTING;
  const unit = unitAt(text, position);
  if (unit?.text !== '校') return unit;
  SCHOOLS.lastIndex = position - 1;
  return SCHOOLS.test(text) ? unit : null;
}

/** What is told in money; in 亿 it needs no 元 to be. */
const MONEY_NOUN =
  /(?:总值|产值|增加值|GDP|总额|收入|投资|零售额|销售额|营收|交易额|贸易额|成交额|进出口|出口|进口|税收|支出|余额|资产|财政|固投|金额|(?:基金|资金|管理|总|投资|融资|产业|经济)规模)[^，；]{0,14}$/;
const YUAN: UnitMatch = { text: '元', unitClass: 'hard' };

/** 「进出口总额突破5000亿」, 「产值首破千亿大关」: 亿元, as what is measured says. */
export function impliedMoney(
  text: string,
  clause: Span,
  { start }: Numeral,
  { end, scale }: Numeral,
): UnitMatch | null {
  if (!scale.includes('亿') || writtenUnit(text, end)) return null;
  return MONEY_NOUN.test(text.slice(clause.start, start)) ? YUAN : null;
}

const UNIT_NAMES: Readonly<Record<string, string | undefined>> = {
  百分点: '个百分点',
  '㎡': '平方米',
  'μg/m3': '微克/立方米',
  'μg/m³': '微克/立方米',
};

/** A unit by the name that records use. */
export function unitName({ text }: UnitMatch): string {
  return UNIT_NAMES[text] ?? text;
}
