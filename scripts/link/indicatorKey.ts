import type { Statement } from '../../src/contract/documentRecord';
import { shortId } from '../../src/extract/identity';
import { KNOWN_INDICATORS, type KnownIndicator } from './ontology';

/** What two figures must share to be of one indicator. */
export interface IndicatorKey {
  readonly id: string;
  /** The family of units: figures of different families are never compared. */
  readonly unit: string;
  readonly known: KnownIndicator | null;
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/[“”‘’《》、\s（）()·-]/g, ''],
  [/^(?:全市|全区|全年|来源于深圳辖区的)/, ''],
  [/GDP/g, '地区生产总值'],
  [/地区生产总值地区生产总值/g, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/国高企业/g, '国家高新技术企业'],
  [/市场主体/g, '商事主体'],
  [/引入$|新引进$|引育$/, '引进'],
  [/新培育$/, '新增'],
  [/对接活动/, '活动'],
  [/平均浓度/, '均浓度'],
];

/** Measure words that count the same things. */
const UNIT_FAMILIES: Record<string, string> = {
  期: '场',
  场次: '场',
  名: '人',
  位: '人',
  平米: '平方米',
};

/** A phrase in the form that indicators are compared by. */
export function normalisePhrase(phrase: string): string {
  return SYNONYMS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    phrase,
  );
}

/** The unit without its scale, one name for measure words that count the same. */
export function unitFamily(unit: string): string {
  const bare = unit.replace(/^[万亿]+/, '');
  return UNIT_FAMILIES[bare] ?? bare;
}

export function indicatorKey({
  indicator,
  unit,
}: Pick<Statement, 'indicator' | 'unit'>): IndicatorKey {
  const phrase = normalisePhrase(indicator);
  const known = KNOWN_INDICATORS.find((candidate) => candidate.phrase.test(phrase)) ?? null;
  const family = unitFamily(unit);
  return { id: known?.id ?? shortId(phrase, family), unit: family, known };
}
