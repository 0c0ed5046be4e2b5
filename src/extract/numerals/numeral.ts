/** A numeral as it stands in the text, the longest run that is one. */
export interface Numeral {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly value: number;
  /** 余, 多 or 几 inside or after the numeral: more than it says. */
  readonly more: boolean;
  /** Digits, Chinese characters only, or a scale alone (百亿, 万). */
  readonly script: 'digits' | 'chinese' | 'scale';
  /** The 十, 百, 千, 万, 亿 that followed digits, as written. */
  readonly scale: string;
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** What the 万 or 亿 behind a numeral multiplies it by. */
export function largeScale({ scale }: Pick<Numeral, 'scale'>): number {
  return scale.includes('亿') ? 1e8 : scale.includes('万') ? 1e4 : 1;
}

const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** More digits than this are a telephone or licence number, and beyond what a double holds exactly. */
const MAX_DIGITS = 15;

const ARABIC = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const ARABIC_DIGIT = 1;
const CHINESE_NUMERAL = 2;
/** By UTF-16 unit: which numeral it may begin, 0 for none, as nearly everywhere. */
const scripts = new Uint8Array(0x10000);
for (let digit = 0; digit <= 9; digit++) scripts[String(digit).charCodeAt(0)] = ARABIC_DIGIT;
for (const char of [...Object.keys(DIGITS), ...Object.keys(SCALES)])
  scripts[char.charCodeAt(0)] = CHINESE_NUMERAL;

/** These are no numerals but begin a unit. */
const UNIT_PREFIX = /^(?:千[瓦米克伏卡]|百分[点之])/;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+/y;
/** 千 before 瓦, 米, 克 and 伏 belongs to the unit, and 百 to 百分点. */
const SCALE_RUN = /([余多])?((?:[十万亿]|百(?!分[点之])|千(?![瓦米克伏卡]))+)?([余多])?/y;

const NO_NUMERALS: readonly Numeral[] = [];

/**
 * Every numeral of a text in order; they do not overlap. Linear in the text's length.
 * @param from what is added to their offsets: where the text begins in its line.
 */
export function findNumerals(text: string, from = 0): readonly Numeral[] {
  let found: Numeral[] | null = null;
  let position = 0;
  while (position < text.length) {
    const script = scripts[text.charCodeAt(position)];
    const numeral =
      script === ARABIC_DIGIT
        ? arabicAt(text, position)
        : script === CHINESE_NUMERAL
          ? chineseAt(text, position)
          : null;
    if (numeral) {
      position = numeral.end;
      found ??= [];
      found.push({ ...numeral, start: numeral.start + from, end: numeral.end + from });
    } else position++;
  }
  return found ?? NO_NUMERALS;
}

function arabicAt(text: string, position: number): Numeral | null {
  ARABIC.lastIndex = position;
  const digits = ARABIC.exec(text)?.[0];
  if (digits === undefined) return null;
  const afterDigits = position + digits.length;
  SCALE_RUN.lastIndex = afterDigits;
  const [, moreBefore, scale = '', moreAfter] = SCALE_RUN.exec(text) ?? [];
  // 「3000多人」 has no scale: 多 then stands in the first group.
  const end =
    afterDigits + (moreBefore?.length ?? 0) + scale.length + (scale ? (moreAfter?.length ?? 0) : 0);
  const base = digits.length > MAX_DIGITS ? NaN : Number(digits.replaceAll(',', ''));
  return {
    start: position,
    end,
    value: exact(base * scaleValue(scale)),
    more: moreBefore !== undefined || (scale !== '' && moreAfter !== undefined),
    script: 'digits',
    scale,
  };
}

function chineseAt(text: string, position: number): Numeral | null {
  CHINESE.lastIndex = position;
  const run = CHINESE.exec(text)?.[0];
  if (run === undefined || UNIT_PREFIX.test(text.slice(position, position + 3))) return null;
  const value = isSeveral(text, position) ? null : chineseValue(run);
  if (value === null)
    return {
      start: position,
      end: position + run.length,
      value: NaN,
      more: false,
      script: 'chinese',
      scale: '',
    };
  let end = position + run.length;
  let more = false;
  let total = value;
  if (/[余多]/.test(text[end] ?? '') && /[十百千万亿]/.test(run.at(-1) ?? '')) {
    more = true;
    end++;
    const scale = /^[万亿]+/.exec(text.slice(end, end + 2))?.[0];
    if (scale) {
      total *= scaleValue(scale);
      end += scale.length;
    }
  }
  return {
    start: position,
    end,
    value: exact(total),
    more,
    script: /^[百千万亿]+$/.test(run) ? 'scale' : 'chinese',
    scale: /[万亿]+$/.exec(run)?.[0] ?? '',
  };
}

/** What ends in 数 and is no 「several」: 「渔船总数十余艘」. */
const AMOUNT = /[人户总个次件艘辆倍指系位分天岁]/;

/** 「数十名」, 「几百个」: how many tens or hundreds is not said. */
function isSeveral(text: string, position: number): boolean {
  const before = text[position - 1];
  if ((before !== '数' && before !== '几') || !/[十百千万亿]/.test(text.charAt(position)))
    return false;
  return before === '几' || !AMOUNT.test(text.charAt(position - 2));
}

function scaleValue(scale: string): number {
  let value = 1;
  for (const char of scale) value *= SCALES[char] ?? 1;
  return value;
}

/**
 * The number that a run of Chinese numerals says (三百二十 → 320, 一万亿 → 1e12, 二〇二三 → 2023, 百亿 →
 * 1e10), or null for a run that is no number (三五, 九九八十一 in idioms).
 */
export function chineseValue(run: string): number | null {
  if (/^[零〇一二三四五六七八九]+$/.test(run)) {
    if (run.length === 1) return DIGITS[run] ?? null;
    return run.length >= 4 ? Number(Array.from(run, (char) => DIGITS[char]).join('')) : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of run) {
    const scale = SCALES[char];
    if (scale === undefined) {
      const next = DIGITS[char] ?? 0;
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else if (scale < 1e4) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else {
      section += digit ?? 0;
      const counted = section === 0 && total === 0 ? 1 : section;
      total = counted === 0 ? total * scale : total + counted * scale;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Drops what binary floating point adds: 3.07 × 1e12 is 3070000000000. */
function exact(value: number): number {
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** MAX_DIGITS) return value;
  return Number(value.toPrecision(MAX_DIGITS));
}
