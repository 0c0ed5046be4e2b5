import {
  addedAndTotal,
  alsoCalled,
  concept,
  fresh,
  growth,
  levelAndGrowth,
  narrower,
  rate,
  stock,
  type Concept,
} from '../concept';

/** Finance, services, ports and airports, exchanges. */
export const FINANCE: readonly Concept[] = [
  concept('finance', { names: ['金融业增加值'] }, [
    ...levelAndGrowth('finance', '金融业增加值', 'Finance, value added'),
  ]),
  concept('finance', { names: ['现代服务业增加值'] }, [
    ...levelAndGrowth('modern-services', '现代服务业增加值', 'Modern services, value added'),
  ]),
  concept('finance', { names: ['现代服务业增加值占服务业增加值比重', '现代服务业占服务业比重'] }, [
    rate('modern-services-share', '现代服务业增加值占比', 'Modern services’ share of all services'),
  ]),
  concept('finance', { names: ['规模以上营利性服务业营业收入', '规模以上营利性服务业收入'] }, [
    ...levelAndGrowth(
      'profit-services',
      '规模以上营利性服务业营业收入',
      'Commercial services, revenue',
    ),
  ]),
  concept('finance', { names: ['物流业增加值'], variants: [alsoCalled('现代物流业增加值')] }, [
    ...levelAndGrowth('logistics', '物流业增加值', 'Logistics, value added'),
  ]),
  concept('finance', { names: ['持牌金融机构'] }, [
    fresh(
      'licensed-financial-institutions',
      '持牌金融机构（引进）',
      'Licensed financial institutions: new',
      { acts: ['added', 'brought-in'] },
    ),
    stock('licensed-institutions-total', '持牌金融机构', 'Licensed financial institutions: total'),
  ]),
  concept('finance', { names: ['风投创投机构', '创投机构', '股权投资机构'] }, [
    ...addedAndTotal('venture-funds', '风投创投机构', 'Venture capital firms', {
      acts: ['added', 'brought-in'],
    }),
  ]),
  concept(
    'finance',
    {
      names: ['境内外上市公司', '境内外上市企业', '上市企业', '上市公司'],
      said: ['上市公司', '上市企业'],
    },
    [...addedAndTotal('listed-companies', '境内外上市公司', 'Listed companies')],
  ),
  concept('finance', { names: ['小微企业首贷户', '首贷户'] }, [
    fresh(
      'first-time-borrowers',
      '小微企业首贷户（新增）',
      'Small firms’ first loans: borrowers added',
    ),
  ]),
  concept(
    'finance',
    {
      names: ['普惠小微贷款', '普惠小微企业贷款', '普惠小微贷款余额', '中小微企业贷款余额'],
      said: ['小微企业贷款'],
    },
    [
      fresh('small-firm-loans-added', '普惠小微贷款（新增）', 'Loans to small firms: added', {
        family: 'yuan',
      }),
      growth('small-firm-loans-growth', '普惠小微贷款增速', 'Loans to small firms, growth'),
    ],
  ),
  concept('finance', { names: ['制造业贷款', '制造业贷款余额', '制造业贷款贷款余额'] }, [
    fresh('manufacturing-loans-added', '制造业贷款（新增）', 'Loans to manufacturing: added', {
      family: 'yuan',
    }),
    growth('manufacturing-loans-growth', '制造业贷款增速', 'Loans to manufacturing, growth'),
  ]),
  concept('finance', { names: ['科技型企业贷款', '科技型企业贷款余额'] }, [
    fresh('technology-loans-added', '科技型企业贷款（新增）', 'Loans to technology firms: added', {
      family: 'yuan',
    }),
    growth('technology-loans-growth', '科技型企业贷款增速', 'Loans to technology firms, growth'),
  ]),
  concept(
    'finance',
    { names: ['绿色贷款', '绿色贷款余额', '绿色信贷余额', '绿色信贷贷款余额', '绿色信贷'] },
    [growth('green-loans-growth', '绿色贷款增速', 'Green loans, growth')],
  ),
  concept('finance', { names: ['港口集装箱吞吐量', '集装箱吞吐量'] }, [
    ...levelAndGrowth('containers', '港口集装箱吞吐量', 'Port container throughput', {
      family: 'container',
    }),
  ]),
  concept('finance', { names: ['机场旅客吞吐量', '旅客吞吐量'] }, [
    ...levelAndGrowth('air-passengers', '机场旅客吞吐量', 'Airport passengers', {
      family: 'visit',
    }),
  ]),
  concept('finance', { names: ['机场货邮吞吐量', '深圳机场货邮吞吐量', '货邮吞吐量'] }, [
    ...levelAndGrowth('air-freight', '机场货邮吞吐量', 'Airport freight', { family: 'mass' }),
  ]),
  concept('finance', { names: ['大湾区组合港、内陆港', '组合港、内陆港', '组合港'] }, [
    fresh('combined-ports', '组合港和内陆港（新增）', 'Combined and inland ports: added'),
  ]),
  concept(
    'finance',
    {
      names: ['国际航空客运、货运航线', '国际航空客货运航线'],
      variants: [
        alsoCalled('国际及地区航空客运货运航线', '国际客运航线', '国际航线'),
        narrower('国际航空货运航线'),
      ],
    },
    [fresh('air-routes', '国际航空航线（新开通）', 'International air routes: opened')],
  ),
  concept('finance', { names: ['海外仓'] }, [
    fresh('overseas-warehouses', '海外仓（新增）', 'Overseas warehouses: floor space added', {
      family: 'area',
    }),
  ]),
  concept('finance', { names: ['全球头部服务商', '头部服务商'] }, [
    fresh(
      'leading-service-firms',
      '全球头部服务商（引进）',
      'Leading global service firms: brought in',
      {
        acts: ['brought-in', 'added'],
      },
    ),
  ]),
  concept('finance', { names: ['前海联合交易中心交易额'] }, [
    ...levelAndGrowth(
      'qianhai-exchange',
      '前海联合交易中心交易额',
      'Qianhai Mercantile Exchange, turnover',
    ),
  ]),
  concept('finance', { names: ['数据交易所交易额', '深圳数据交易所交易额'] }, [
    ...levelAndGrowth('data-exchange', '数据交易所交易额', 'Data exchange, turnover'),
  ]),
];
