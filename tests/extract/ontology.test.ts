import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/contract/themes';
import { ACTS, VERBS_OF_ACT, VERBS_OF_NO_ACT } from '../../src/extract/lexicon/acts';
import { normaliseNoun } from '../../src/extract/indicators/normaliseNoun';
import { CONCEPTS, conceptNamed } from '../../src/extract/indicators/ontology';
import { DELIVERY_VERBS, JOINED_VERBS, NAMING_VERBS } from '../../src/extract/lexicon/verbs';
import { UNIT_FAMILIES } from '../../src/contract/units';
import { isAmount, isLevel, isState, unitMeaning } from '../../src/extract/indicators/unitFamily';

const MEASURES = CONCEPTS.flatMap(({ measures }) => measures);
const namesOf = ({ names, variants }: (typeof CONCEPTS)[number]) => [
  ...names,
  ...variants.flatMap((variant) => variant.names),
];

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the ontology of indicators', () => {
  it('has what reports give', () => {
    expect(MEASURES.length).toBeGreaterThan(120);
  });

  it('names no indicator twice', () => {
    expect(repeated(MEASURES.map(({ id }) => id))).toEqual([]);
    expect(repeated(MEASURES.map(({ zh }) => zh))).toEqual([]);
    expect(repeated(MEASURES.map(({ en }) => en))).toEqual([]);
  });

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    'describes %s',
    (id, measure) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(measure.zh).toMatch(/\p{Script=Han}/u);
      expect(measure.en).not.toMatch(/\p{Script=Han}/u);
      expect(measure.en.length).toBeGreaterThan(2);
      expect(UNIT_FAMILIES).toContain(measure.family);
      expect(measure.acts.every((act) => ACTS.includes(act))).toBe(true);
      expect(measure.acts.length > 0).toBe(measure.nature === 'new');
    },
  );

  it('gives no name to two concepts, and every name to its own', () => {
    const owners = CONCEPTS.flatMap((concept) => namesOf(concept).map(normaliseNoun));
    expect(repeated(owners)).toEqual([]);
    for (const concept of CONCEPTS)
      for (const name of namesOf(concept))
        expect(conceptNamed(normaliseNoun(name))?.concept.id, name).toBe(concept.id);
  });

  it('tells the measures of one concept apart by nature, unit family and act', () => {
    for (const { id, measures } of CONCEPTS) {
      const keys = measures.flatMap(({ nature, family, acts }) =>
        acts.length === 0
          ? [`${nature} ${family}`]
          : acts.map((act) => `${nature} ${family} ${act}`),
      );
      expect(repeated(keys), id).toEqual([]);
    }
  });

  it('knows the themes and the wholes that it names', () => {
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    for (const { theme, partOf } of CONCEPTS) {
      expect(THEME_IDS).toContain(theme);
      expect(partOf === undefined || ids.has(partOf)).toBe(true);
    }
  });
});

describe('the acts', () => {
  it('give each verb one meaning', () => {
    expect(repeated([...Object.values(VERBS_OF_ACT).flat(), ...VERBS_OF_NO_ACT])).toEqual([]);
  });

  it('are decided for every verb that the rules name a figure by', () => {
    const decided = new Set([...Object.values(VERBS_OF_ACT).flat(), ...VERBS_OF_NO_ACT]);
    const verbs = [...DELIVERY_VERBS, ...NAMING_VERBS, ...JOINED_VERBS];
    expect(verbs.filter((verb) => !decided.has(verb))).toEqual([]);
  });
});

describe('a noun in the form in which nouns are compared', () => {
  it.each([
    ['“小巨人”企业', '小巨人企业'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['人均GDP', '人均地区生产总值'],
    ['某某公司等持牌金融机构', '持牌金融机构'],
    ['三级甲等医院', '三级甲等医院'],
    ['高等教育在校生', '高等教育在校生'],
    ['全市社区食堂', '社区食堂'],
    ['实验室和孵化器', '孵化器、实验室'],
    ['孵化器、实验室', '孵化器、实验室'],
    ['共和路', '共和路'],
    ['百亿元级项目', '百亿级项目'],
  ])('%s → %s', (noun, expected) => {
    expect(normaliseNoun(noun)).toBe(expected);
    expect(normaliseNoun(expected)).toBe(expected);
  });
});

describe('what a unit means', () => {
  it.each([
    ['亿元', '投资', 'yuan', 1e8],
    ['万元', '投资', 'yuan', 1e4],
    ['亿美元', '外资', 'usd', 1e8],
    ['家', '机构', 'item', 1],
    ['个', '机构', 'item', 1],
    ['户', '小微企业首贷户', 'item', 1],
    ['户', '天然气用户', 'household', 1],
    ['套', '公共住房', 'dwelling', 1],
    ['套（间）', '公共住房', 'dwelling', 1],
    ['套', '健身器材', 'item', 1],
    ['期', '活动', 'event', 1],
    ['场', '活动', 'event', 1],
    ['平方公里', '土地', 'area', 1e6],
    ['平方米', '土地', 'area', 1],
    ['成', '占比', 'percent', 10],
    ['倍', '产量', 'percent', 100],
    ['个百分点', '占比', 'points', 1],
    ['批次/千人', '抽检', 'other', 1],
  ])('%s of %s', (unit, counted, family, factor) => {
    expect(unitMeaning(unit, counted)).toEqual({ family, factor });
  });
});

describe('what a family of units tells of a year', () => {
  it.each([
    ['%', 'a share is how things stand, and nothing of it is added', [true, true, false]],
    ['元/月', 'so is a wage', [true, true, false]],
    ['微克/立方米', 'so is dust', [true, true, false]],
    ['亿元', 'money is a level, of which some may be new', [true, false, false]],
    ['架次', 'flights are counted', [false, false, true]],
    ['吨', 'what is weighed is counted too', [false, false, true]],
    ['蒸吨', 'of what is like nothing else nothing is known', [false, false, false]],
  ])('%s: %s', (unit, _, expected) => {
    const { family } = unitMeaning(unit, '样本');
    expect([isLevel(family), isState(family), isAmount(family)]).toEqual(expected);
  });
});
