import {
  concept,
  fresh,
  growth,
  level,
  levelAndGrowth,
  narrower,
  rate,
  wider,
  type Concept,
} from '../concept';

/** Industrial output and investment, clusters, industrial land and space. */
export const INDUSTRY: readonly Concept[] = [
  concept(
    'industry',
    { names: ['规模以上工业增加值'], variants: [wider('工业增加值', '全部工业增加值')] },
    [
      level('industrial-value-added', '规模以上工业增加值', 'Industrial value added'),
      growth(
        'industrial-value-added-growth',
        '规模以上工业增加值增速',
        'Industrial value-added growth',
      ),
    ],
  ),
  concept('industry', { names: ['规模以上工业总产值', '规模以上工业产值'] }, [
    ...levelAndGrowth('industrial-output', '规模以上工业总产值', 'Gross industrial output'),
  ]),
  concept('industry', { names: ['工业增加值占地区生产总值比重', '规模以上工业增加值占比'] }, [
    rate('industry-share', '工业增加值占比', 'Industry’s share of GDP'),
  ]),
  concept('industry', { names: ['工业投资', '工业投资额'] }, [
    ...levelAndGrowth('industrial-investment', '工业投资', 'Industrial investment'),
  ]),
  concept('industry', { names: ['工业投资占固定资产投资比重'] }, [
    rate('industrial-investment-share', '工业投资占比', 'Industry’s share of fixed investment'),
  ]),
  concept('industry', { names: ['工业技改投资', '技改投资', '技术改造投资', '工业技术改造投资'] }, [
    ...levelAndGrowth('upgrading-investment', '技术改造投资', 'Investment in technical upgrading'),
  ]),
  concept('industry', { names: ['高技术制造业投资'] }, [
    ...levelAndGrowth(
      'high-tech-investment',
      '高技术制造业投资',
      'High-tech manufacturing investment',
    ),
  ]),
  concept(
    'industry',
    {
      names: ['战略性新兴产业增加值', '战新产业增加值', '战略性新兴产业'],
      said: ['战略性新兴产业'],
    },
    [
      level(
        'strategic-industries',
        '战略性新兴产业增加值',
        'Strategic emerging industries’ value added',
      ),
      growth(
        'strategic-industries-growth',
        '战略性新兴产业增加值增速',
        'Strategic emerging industries’ growth',
      ),
    ],
  ),
  concept('industry', { names: ['战新产业产值', '战略性新兴产业产值', '战略性新兴产业总产值'] }, [
    ...levelAndGrowth(
      'strategic-output',
      '战略性新兴产业产值',
      'Strategic emerging industries’ output',
    ),
  ]),
  concept(
    'industry',
    { names: ['战略性新兴产业增加值占地区生产总值比重', '战略性新兴产业占地区生产总值比重'] },
    [
      rate(
        'strategic-industries-share',
        '战略性新兴产业增加值占比',
        'Strategic emerging industries’ share of GDP',
      ),
    ],
  ),
  concept('industry', { names: ['数字经济核心产业增加值'] }, [
    ...levelAndGrowth(
      'digital-economy',
      '数字经济核心产业增加值',
      'Core digital industries’ value added',
    ),
  ]),
  concept('industry', { names: ['数字经济核心产业增加值占地区生产总值比重'] }, [
    rate('digital-economy-share', '数字经济核心产业占比', 'Core digital industries’ share of GDP'),
  ]),
  concept('industry', { names: ['先进制造业增加值'] }, [
    ...levelAndGrowth(
      'advanced-manufacturing',
      '先进制造业增加值',
      'Advanced manufacturing, value added',
    ),
  ]),
  concept('industry', { names: ['先进制造业增加值占规模以上工业增加值比重', '先进制造业占比'] }, [
    rate(
      'advanced-manufacturing-share',
      '先进制造业增加值占比',
      'Advanced manufacturing’s share of industry',
    ),
  ]),
  concept('industry', { names: ['高技术制造业增加值'] }, [
    ...levelAndGrowth(
      'high-tech-manufacturing',
      '高技术制造业增加值',
      'High-tech manufacturing, value added',
    ),
  ]),
  concept(
    'industry',
    { names: ['软件和信息技术服务业', '软件和信息技术服务业营业收入', '软件业收入'] },
    [...levelAndGrowth('software', '软件和信息技术服务业', 'Software and IT services')],
  ),
  concept('industry', { names: ['新能源汽车产量'] }, [
    ...levelAndGrowth('ev-output', '新能源汽车产量', 'New-energy vehicles made', {
      family: 'item',
    }),
  ]),
  concept(
    'industry',
    {
      names: ['百亿级工业项目', '百亿级', '百亿级重大工业项目'],
      variants: [narrower('百亿级重大先进制造业项目', '百亿级先进制造业项目')],
      said: ['百亿级'],
    },
    [
      fresh(
        'ten-billion-projects',
        '百亿元级工业项目（开工）',
        'Industrial projects above 10 billion yuan: started',
        { acts: ['started'] },
      ),
    ],
  ),
  concept(
    'industry',
    { names: ['30亿级重大工业项目', '30亿以上重大工业项目', '30亿级工业项目', '30亿以上工业项目'] },
    [
      fresh(
        'three-billion-projects',
        '三十亿元级工业项目（开工）',
        'Industrial projects above 3 billion yuan: started',
        { acts: ['started'] },
      ),
    ],
  ),
  concept('industry', { names: ['先进制造业园区'] }, [
    level('manufacturing-parks', '先进制造业园区', 'Advanced manufacturing parks in hand', {
      family: 'item',
    }),
  ]),
  concept('industry', { names: ['工业用地', '产业用地'] }, [
    fresh('industrial-land-prepared', '工业用地（整备）', 'Industrial land prepared', {
      family: 'area',
      acts: ['prepared'],
    }),
    fresh('industrial-land-supplied', '工业用地（供应）', 'Industrial land supplied', {
      family: 'area',
      acts: ['supplied'],
    }),
  ]),
  concept('industry', { names: ['工业上楼项目', '工业上楼', '工业上楼空间', '工业上楼厂房空间'] }, [
    fresh(
      'stacked-factories',
      '“工业上楼”项目（新开工）',
      '“Factories upstairs” projects: started',
      {
        acts: ['started'],
      },
    ),
    fresh('stacked-factory-space', '“工业上楼”空间', '“Factories upstairs”: floor space', {
      family: 'area',
      acts: ['started', 'added'],
    }),
  ]),
  concept('industry', { names: ['产业空间', '优质产业空间', '产业用房', '厂房空间'] }, [
    fresh('industrial-space', '产业空间（新增）', 'Industrial floor space: added', {
      family: 'area',
    }),
  ]),
  concept('industry', { names: ['10亿以上项目', '10亿级项目'] }, [
    fresh(
      'billion-projects',
      '10亿元以上项目（引进）',
      'Projects above 1 billion yuan: brought in',
      {
        acts: ['brought-in', 'added'],
      },
    ),
  ]),
  concept(
    'industry',
    {
      names: ['智能制造示范工厂', '国家智能制造示范工厂'],
      said: ['智能制造示范工厂'],
    },
    [fresh('smart-factories', '国家智能制造示范工厂（新增）', 'National smart factories: added')],
  ),
  concept('industry', { names: ['5G+工业互联网项目'] }, [
    fresh('5g-industrial', '“5G+工业互联网”项目（新增）', '5G industrial-internet projects: added'),
  ]),
  concept('industry', { names: ['无人机物流航线'], variants: [wider('无人机航线', '低空航线')] }, [
    fresh('drone-routes', '无人机物流航线（新增）', 'Drone freight routes: added'),
  ]),
];
