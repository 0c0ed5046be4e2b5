import { describe, expect, it } from 'vitest';
import type { PlaceSlug } from '../../src/contract/places';
import { mentions, placeAsHeading, placesIn } from '../../src/extract/structure/places';
import { recordOf, statementsOf } from './readClause';

const NEWS = { part: 'news', docKind: 'news' } as const;
type Case = readonly [text: string, ...places: PlaceSlug[]];

const NAMED: readonly Case[] = [
  ['盐田区至年底建成快速路3条', 'yantian'],
  ['罗湖区筹办灯会', 'luohu'],
  ['罗湖筹办灯会', 'luohu'],
  ['大鹏新区筹办灯会', 'dapeng'],
  ['深汕特别合作区筹办灯会', 'shenshan'],
  ['深汕筹办灯会', 'shenshan'],
  ['莲花街道筹办灯会', 'futian'],
  ['华强北街道筹办灯会', 'futian'],
  ['东门街道筹办灯会', 'luohu'],
  ['沙头角街道筹办灯会', 'yantian'],
  ['园山街道筹办灯会', 'longgang'],
  ['南澳办事处筹办灯会', 'dapeng'],
  ['葵涌办事处筹办灯会', 'dapeng'],
  ['西丽湖筹办灯会', 'nanshan'],
  ['光明科学城筹办灯会', 'guangming'],
  ['龙岗国际艺术中心筹办灯会', 'longgang'],
  ['福田、南山和宝安筹办灯会', 'futian', 'nanshan', 'baoan'],
  ['坪山河畔，坪山区筹办灯会', 'pingshan'],
];

const UNNAMED = [
  '迎来一片光明',
  '据《光明日报》报道',
  '钟南山来访',
  '莲花山上赏灯',
  '前海筹办灯会',
  '广州筹办灯会',
  '鹭城至坪山高速公路',
  '盐田至鹭城铁路',
  '前海蛇口自贸片区筹办灯会',
  '建设中运量与大运量公交',
  '沿大运河赏灯',
  '汕头南澳岛赏灯',
  '为人光明磊落',
];

describe('districts that a text names', () => {
  it.each(NAMED)('%s: %s', (text, ...places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each(UNNAMED)('%s names none', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('are found where they stand', () => {
    expect(mentions('从盐田到龙华')).toEqual([
      { place: 'yantian', start: 1, name: '盐田' },
      { place: 'longhua', start: 4, name: '龙华' },
    ]);
  });

  it.each([
    ['龙岗', 'longgang'],
    ['龙岗区：', 'longgang'],
    ['【盐田】', 'yantian'],
    ['龙岗新貌', null],
    ['广州', null],
  ])('a line %s heads the part of %s', (line, place) => {
    expect(placeAsHeading(line)).toBe(place);
  });
});

/** Text → the districts of its statements. */
const placesOf = (text: string, district: PlaceSlug, news = false) =>
  statementsOf(text, { district, ...(news ? NEWS : {}) }).map((statement) => statement.district);

describe('whose statement it is', () => {
  it.each([
    ['新增渡口5座。', 'shenzhen'],
    ['坪山新增渡口5座。', 'pingshan'],
    ['葵涌街道新增渡口5座。', 'dapeng'],
    ['光明科学城新增码头5座。', 'guangming'],
    ['福田、罗湖新增渡口5座。', 'shenzhen'],
    ['前海新增渡口5座。', 'shenzhen'],
    ['开工盐田渡口等20座渡口。', 'shenzhen'],
    ['开工盐田渡口、环湾渡口等20座渡口。', 'shenzhen'],
    ['开工盐田渡口、盐田灯塔等3座航标。', 'yantian'],
    ['建成环湾灯塔、盐田渡口等航标。', 'shenzhen'],
    ['建成环盐田渡口等栈道。', 'yantian'],
    ['推动海底电缆工程开工建设、远海风场在盐田登陆。', 'shenzhen'],
    ['盐田新建环湾渡口、海山渡口等3座渡口。', 'yantian'],
    ['建成环湾灯塔、盐田渡口。', 'shenzhen'],
    ['建成盐田渡口一期、二期。', 'yantian'],
    ['在盐田新建环湾灯塔、海山灯塔等2座灯塔。', 'yantian'],
  ] as const)('in the city’s report %s is about %s', (text, place) => {
    expect(placesOf(text, 'shenzhen')).toEqual([place]);
  });

  it.each([
    ['新增渡口5座。', ['longhua']],
    ['全市新增渡口200座。', []],
    ['深圳市全年新增渡口200座。', []],
    ['全市新增渡口200座，我区新增5座。', ['longhua']],
    ['联合光明区新增渡口5座。', ['longhua']],
  ] as const)('in a district’s report %s is about %s', (text, places) => {
    expect(placesOf(text, 'longhua')).toEqual(places);
  });

  it.each(['shenzhen', 'longhua'] as const)(
    'in a document of %s what is supported in another city is about no place of Shenzhen',
    (speaker) => {
      for (const text of ['支持河源新增渡口5座。', '支援河源新增渡口5座。'])
        expect(placesOf(text, speaker)).toEqual([]);
    },
  );

  it('in the news it is about the district of the heading above', () => {
    const text = '**盐田**\n今年将新建灯塔3座。\n**龙岗**\n今年将新建灯塔4座。';
    const { statements } = recordOf(text, NEWS);
    expect(statements.map(({ district, value, line }) => [district, value, line])).toEqual([
      ['yantian', 3, 2],
      ['longgang', 4, 4],
    ]);
  });

  it.each([
    ['今年，全市将新建灯塔60座。', ['shenzhen']],
    ['今年，前海将新建灯塔6座。', ['shenzhen']],
    ['今年，盐田将新建灯塔3座，另建渡口5座。', ['yantian', 'shenzhen']],
    ['今年，支持河源新建灯塔3座。', []],
    // What leans on the clause before, a lead-in, a thing named before.
    ['盐田区新建灯塔3座，总投资2亿元，年度投资1亿元。', ['yantian', 'yantian', 'yantian']],
    ['盐田区：新建灯塔3座；另建渡口5座；全市新建码头9座。', ['yantian', 'yantian', 'shenzhen']],
    ['盐田区：新建灯塔3座；坪山区：新建渡口5座。', ['yantian', 'pingshan']],
    ['位于盐田的海鸥灯塔主体封顶，预计年底建成。', ['yantian']],
  ] as const)('in the news about the city %s is about %s', (text, places) => {
    expect(placesOf(text, 'shenzhen', true)).toEqual(places);
  });

  it('in the news a statement about the whole city is about no district', () => {
    expect(placesOf('今年，全市将新建灯塔60座。', 'yantian', true)).toEqual([]);
  });
});
