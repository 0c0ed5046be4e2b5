import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishNameOf } from '../../../../scripts/link/english/composeName';
import { GLOSSARIES, TERMS } from '../../../../scripts/link/english/glossary';
import { termsOf } from '../../../../scripts/link/english/terms';

/** Names of our own: Chinese, English. */
type Case = readonly [zh: string, en: string | null];

const GRAMMAR: Readonly<Record<string, readonly Case[]>> = {
  'what is done stands behind a colon': [
    ['海洋科技企业(引进)', 'Marine technology firms: brought in'],
    ['智慧社区（建成）', 'Smart neighbourhoods: built'],
    ['社会组织(新登记)', 'Social organisations: newly registered'],
    ['滨水步道(累计建成)', 'Waterside footpaths: built in all'],
    ['质量奖(获得)', 'Quality awards: won'],
    ['新建改造口袋公园', 'Pocket parks: built or renewed'],
    ['便民措施出台', 'Convenience measures: issued'],
    ['水库(某种没有的动词)', null],
  ],
  'how much there is in all': [
    ['专业人才总数', 'Professionals: total'],
    ['累计服务人次', 'People served: total'],
    ['总部企业(总投资)', 'Company headquarters: total investment'],
  ],
  'what is measured stands at the end': [
    ['打印机产量增速', 'Printer output, growth'],
    ['新登记商事主体增速', 'Newly registered businesses, growth'],
    ['居住用地供应增速', 'Residential land supplied, growth'],
    ['零售额增加额', 'Retail sales, increase'],
    ['平板电脑和打印机产量增速', 'Output of tablets and printers, growth'],
    ['黄金零售额增速', 'Gold retail sales, growth'],
    ['盗窃案件降幅', 'Theft cases, decrease'],
    ['盐田港集装箱吞吐量增速', 'Yantian Port container throughput, growth'],
    ['大宗商品国际交易中心交易额', 'International commodity trading centre, turnover'],
    ['垃圾分类覆盖率', 'Waste sorting coverage'],
    ['重点区域公共无线局域网覆盖率', 'Public Wi-Fi coverage in key areas'],
    ['食品抽检覆盖率提升', 'Food sampling coverage, gain'],
    ['增速', 'Growth'],
    ['企业占比(引进)', null],
  ],
  'a share of something': [
    ['民营企业占比', 'Private firms, share'],
    ['小微企业贷款占贷款余额比重', 'Loans to small firms as a share of outstanding loans'],
    [
      '工业投资占固定资产投资比重提升',
      'Industrial investment as a share of fixed-asset investment, gain',
    ],
    [
      '民营企业研发投入占全国民营企业研发投入比重',
      'Private firms’ research and development spending as a share of the national total',
    ],
    [
      '高技术制造业增加值占规模以上工业增加值比重',
      'High-tech manufacturing, value added, as a share of that of industry above the reporting threshold',
    ],
  ],
  'lists, with what their members share': [
    ['图书馆、博物馆和美术馆(新建)', 'Libraries, museums and art galleries: newly built'],
    ['省级、市级非遗项目(新增)', 'Provincial and city intangible heritage items: added'],
    ['芯片和软件企业(引进)', 'Chip and software firms: brought in'],
    ['创新举措及典型经验', 'Innovative measures and good practices'],
    ['发热门诊（诊室）(设立)', 'Fever clinics and consulting rooms: set up'],
    ['图书馆、大型影院', 'Libraries and large cinemas'],
    // Whether libraries, or libraries’ canteens.
    ['图书馆、老年人食堂', null],
  ],
  'what belongs to what': [
    ['有影响力的文化企业(落地)', 'Influential cultural firms: in place'],
    ['老旧工业园区改造(实施)', 'Renewal of old industrial parks: carried out'],
    [
      '公共建筑消防隐患专项排查(开展)',
      'Special checks for public building fire hazards: carried out',
    ],
    [
      '深圳大学二期等项目(开工)',
      'Projects such as the second phase of Shenzhen University: started',
    ],
    ['对“一带一路”沿线国家出口增速', 'Exports to Belt and Road countries, growth'],
    ['企业减少用地成本', 'Land costs cut by firms'],
    ['具有罗湖特色的行动方案', 'Action plans with Luohu features'],
    ['学校进入全国百强', null],
    ['学科进入ESI全球排名前1%', 'Disciplines in the top 1% of the ESI global ranking'],
    // It does not say what is renewed.
    ['乡村改造公园', null],
  ],
  'amounts and ages go behind their own noun': [
    ['5000万元以上项目(引进)', 'Projects above 50 million yuan: brought in'],
    ['百亿元级工业项目(开工)', 'Industrial projects above 10 billion yuan: started'],
    ['年营收超三十亿元企业', 'Firms with annual revenue above 3 billion yuan'],
    [
      '1亿元以上（不含5亿元以上）企业(新引进)',
      'Firms of 100 million to 500 million yuan: newly brought in',
    ],
    ['12岁以下儿童', 'Children aged under 12'],
    ['3岁以下婴幼儿托位', null],
    ['每万人口全科医生数', 'General practitioners per 10,000 people'],
  ],
  'letters, quotation marks and names': [
    ['“20+8”产业集群', '“20+8” industrial clusters'],
    ['“城市+AI”应用场景', '“City + AI” use cases'],
    ['5G基站(新增)', '5G base stations: added'],
    ['前海合作区面积', 'Qianhai Cooperation Zone area'],
    ['河套合作区科研项目', 'Research projects in the Hetao Cooperation Zone'],
    ['蛇口片区', 'Shekou area'],
    ['“i深圳”用户', '“iShenzhen” users'],
    ['政务服务“网上办”占比', 'Government services available online, share'],
    ['“一个没有的说法”活动', null],
  ],
  'no half of a name': [
    ['某某大桥(通车)', null],
    ['公园和某处', null],
    ['共和村城市更新项目', null],
    ['重点', null],
    ['的', null],
    ['', null],
  ],
};

describe('an English name composed of the glossary', () => {
  describe.each(Object.entries(GRAMMAR))('%s', (_, cases) => {
    it.each(cases)('%s: %s', (zh, en) => {
      expect(englishNameOf(zh)).toBe(en);
    });
  });

  it('is English or there is none, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...TERMS.keys(),
        '(新增)',
        '（站）',
        '“',
        '”',
        '10亿元以上',
        '前10名',
        '进入',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const en = englishNameOf(pieces.join(''));
        if (en === null) return;
        expect(en).not.toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/^\p{Ll}(?!\p{Lu})|^\s|\s$| {2}|null|undefined/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the glossary', () => {
  const terms = GLOSSARIES.flatMap(termsOf);

  it('has a term in one place only', () => {
    const seen = new Set<string>();
    const again = terms.map(([zh]) => zh).filter((zh) => seen.size === seen.add(zh).size);
    expect(again).toEqual([]);
  });

  it('has Chinese for English', () => {
    const wrong = terms.filter(
      ([zh, term]) =>
        !/[\p{Script=Han}A-Z]/u.test(zh) || /\p{Script=Han}/u.test(JSON.stringify(term)),
    );
    expect(wrong).toEqual([]);
  });
});
