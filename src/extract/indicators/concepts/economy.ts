import {
  alsoCalled,
  concept,
  growth,
  level,
  levelAndGrowth,
  narrower,
  fresh,
  rate,
  sameAs,
  wider,
  type Concept,
} from '../concept';

/** Output, investment, budget, prices, income, jobs. */
export const ECONOMY: readonly Concept[] = [
  concept('economy', { names: ['地区生产总值', '生产总值'] }, [
    level('gdp', '地区生产总值', 'GDP'),
    growth('gdp-growth', '地区生产总值增速', 'GDP growth'),
  ]),
  concept('economy', { names: ['人均地区生产总值', '人均生产总值'] }, [
    level('gdp-per-person', '人均地区生产总值', 'GDP per person'),
  ]),
  concept(
    'economy',
    {
      names: ['每平方公里地区生产总值产出', '每平方公里地区生产总值', '地均地区生产总值'],
    },
    [level('gdp-per-area', '地均地区生产总值', 'GDP per square kilometre')],
  ),
  concept('economy', { names: ['第三产业增加值', '服务业增加值'] }, [
    ...levelAndGrowth('services', '第三产业增加值', 'Services, value added'),
  ]),
  concept('economy', { names: ['第三产业增加值占地区生产总值比重', '第三产业占比'] }, [
    rate('services-share', '第三产业增加值占比', 'Services’ share of GDP', 'neither'),
  ]),
  concept(
    'economy',
    { names: ['固定资产投资', '固定资产投资额', '固定资产投资规模', '固投', '全社会固定资产投资'] },
    [
      level('fixed-investment', '固定资产投资', 'Fixed-asset investment'),
      growth('fixed-investment-growth', '固定资产投资增速', 'Fixed-asset investment growth'),
    ],
  ),
  concept('economy', { names: ['民间投资'] }, [
    ...levelAndGrowth('private-investment', '民间投资', 'Private investment'),
  ]),
  concept('economy', { names: ['房地产开发投资', '房地产投资'] }, [
    ...levelAndGrowth('property-investment', '房地产开发投资', 'Property investment', {
      direction: 'neither',
    }),
  ]),
  concept('economy', { names: ['基础设施投资', '基础设施建设投资'] }, [
    ...levelAndGrowth('infrastructure-investment', '基础设施投资', 'Infrastructure investment'),
  ]),
  concept('economy', { names: ['新型基础设施投资', '新基建投资'] }, [
    ...levelAndGrowth(
      'new-infrastructure-investment',
      '新型基础设施投资',
      'New (digital) infrastructure investment',
    ),
  ]),
  concept(
    'economy',
    { names: ['重点片区投资'], variants: [alsoCalled('重点区域投资', '重点片区完成投资')] },
    [...levelAndGrowth('key-area-investment', '重点片区投资', 'Investment in key areas')],
  ),
  concept(
    'economy',
    {
      names: ['地方一般公共预算收入', '一般公共预算收入', '区级一般公共预算收入'],
      said: ['预算收入'],
    },
    [
      level('budget-revenue', '一般公共预算收入', 'General public budget revenue'),
      growth('budget-revenue-growth', '一般公共预算收入增速', 'Budget revenue growth'),
    ],
  ),
  concept('economy', { names: ['来源于深圳辖区的一般公共预算收入'] }, [
    level(
      'revenue-raised-in-shenzhen',
      '来源于深圳辖区的一般公共预算收入',
      'Budget revenue raised in Shenzhen for all levels of government',
    ),
    growth(
      'revenue-raised-in-shenzhen-growth',
      '来源于深圳辖区的一般公共预算收入增速',
      'Growth of the budget revenue raised in Shenzhen',
    ),
  ]),
  concept('economy', { names: ['一般公共预算支出'] }, [
    ...levelAndGrowth('budget-spending', '一般公共预算支出', 'General public budget spending'),
  ]),
  concept('economy', { names: ['税收收入', '税收总额', '辖区税收'] }, [
    ...levelAndGrowth('tax-revenue', '税收收入', 'Tax revenue'),
  ]),
  concept('economy', { names: ['减税降费', '减税降费及退税缓费'], said: ['退税减税'] }, [
    fresh('tax-relief', '减税降费（新增）', 'Tax and fee relief, new', { family: 'yuan' }),
  ]),
  concept('welfare', { names: ['九大类民生支出', '民生支出', '九类民生支出'] }, [
    ...levelAndGrowth('welfare-spending', '民生支出', 'Spending on public welfare'),
  ]),
  concept(
    'welfare',
    { names: ['九大类民生支出占一般公共预算支出比重', '九大类民生支出占财政支出比重'] },
    [rate('welfare-spending-share', '民生支出占比', 'Public welfare’s share of spending')],
  ),
  concept('economy', { names: ['居民人均可支配收入', '人均可支配收入'] }, [
    ...levelAndGrowth('income', '居民人均可支配收入', 'Disposable income per person'),
  ]),
  concept(
    'economy',
    { names: ['居民消费价格', '居民消费价格指数', '居民消费价格总水平'], said: ['消费价格'] },
    [growth('consumer-prices', '居民消费价格涨幅', 'Consumer price inflation', 'neither')],
  ),
  concept('economy', { names: ['城镇调查失业率'], said: ['失业率'] }, [
    rate('unemployment', '城镇调查失业率', 'Surveyed urban unemployment', 'less'),
  ]),
  concept('economy', { names: ['城镇登记失业率'], said: ['失业率'] }, [
    rate('registered-unemployment', '城镇登记失业率', 'Registered urban unemployment', 'less'),
  ]),
  concept(
    'welfare',
    { names: ['就业', '就业人数', '就业岗位'], variants: [sameAs('城镇就业')], said: ['新增就业'] },
    [fresh('jobs-added', '就业（新增）', 'Jobs: newly employed', { family: 'person' })],
  ),
  concept('economy', { names: ['地方政府债券'], variants: [narrower('地方政府专项债')] }, [
    level('government-bonds', '地方政府债券', 'Local government bonds'),
  ]),
  concept('economy', { names: ['离岸人民币地方政府债券'] }, [
    level('offshore-bonds', '离岸人民币地方政府债券', 'Offshore renminbi local government bonds', {
      direction: 'neither',
    }),
  ]),
  concept(
    'economy',
    {
      names: ['不动产投资信托基金'],
      variants: [alsoCalled('基础设施不动产投资信托基金', '基础设施领域不动产投资信托基金')],
      said: ['REITs'],
    },
    [level('reits', '不动产投资信托基金', 'Real-estate investment trusts (REITs)')],
  ),
  concept('economy', { names: ['市区两级政府资产', '存量资产'] }, [
    level('assets-reactivated', '政府资产（盘活）', 'Government assets put to use'),
  ]),
  concept('economy', { names: ['全社会用电量', '用电量'] }, [
    ...levelAndGrowth('electricity-use', '全社会用电量', 'Electricity use', {
      family: 'energy',
      direction: 'neither',
    }),
  ]),
  concept('opening', { names: ['进出口总额', '外贸进出口总额', '进出口', '外贸进出口'] }, [
    level('trade', '进出口总额', 'Foreign trade'),
    growth('trade-growth', '进出口总额增速', 'Foreign trade growth'),
  ]),
  concept('opening', { names: ['出口', '出口总额', '出口额'] }, [
    ...levelAndGrowth('exports', '出口总额', 'Exports'),
  ]),
  concept('opening', { names: ['一般贸易进出口', '一般贸易进出口额'] }, [
    ...levelAndGrowth('general-trade', '一般贸易进出口', 'Ordinary foreign trade'),
  ]),
  concept('opening', { names: ['服务贸易进出口', '服务贸易进出口额', '服务贸易进出口总额'] }, [
    ...levelAndGrowth('services-trade', '服务贸易进出口', 'Trade in services', { family: 'usd' }),
  ]),
  concept('opening', { names: ['数字贸易进出口', '数字贸易进出口额'] }, [
    ...levelAndGrowth('digital-trade', '数字贸易进出口', 'Digital trade', { family: 'usd' }),
  ]),
  concept(
    'opening',
    { names: ['跨境电商进出口', '跨境电商进出口额', '跨境电商进出口总额', '跨境电商交易额'] },
    [...levelAndGrowth('cross-border-e-commerce', '跨境电商进出口', 'Cross-border e-commerce')],
  ),
  concept(
    'opening',
    { names: ['实际利用外资', '实际使用外资', '实际使用外资金额'], said: ['利用外资'] },
    [
      level('foreign-investment-usd', '实际使用外资（美元）', 'Foreign investment used, USD', {
        family: 'usd',
      }),
      level('foreign-investment', '实际使用外资（人民币）', 'Foreign investment used, yuan'),
      growth('foreign-investment-growth', '实际使用外资增速', 'Foreign investment used, growth'),
    ],
  ),
  concept('opening', { names: ['制造业实际利用外资', '制造业实际使用外资'] }, [
    ...levelAndGrowth(
      'foreign-investment-manufacturing',
      '制造业实际使用外资',
      'Foreign investment used in manufacturing',
    ),
  ]),
  concept('opening', { names: ['外资企业', '外商投资企业'] }, [
    fresh('foreign-firms-added', '外资企业（新设）', 'Foreign-funded firms: new'),
  ]),
  concept('opening', { names: ['新能源汽车出口', '新能源汽车出口量'] }, [
    level('ev-exports', '新能源汽车出口', 'New-energy vehicles exported', { family: 'item' }),
  ]),
  concept('opening', { names: ['天然气贸易额', '天然气贸易'] }, [
    ...levelAndGrowth('gas-trade', '天然气贸易额', 'Natural gas trade'),
  ]),
  concept('opening', { names: ['帮扶项目', '帮扶协作项目'], variants: [wider('帮扶、协作项目')] }, [
    level('aid-projects', '帮扶项目', 'Pairing-assistance projects carried out', {
      family: 'item',
    }),
  ]),
  concept('opening', { names: ['制度创新成果'] }, [
    fresh('institutional-innovations', '制度创新成果（新推出）', 'Institutional innovations: new'),
    level(
      'institutional-innovations-spread',
      '制度创新成果（推广）',
      'Institutional innovations spread',
      {
        family: 'item',
      },
    ),
  ]),
];
