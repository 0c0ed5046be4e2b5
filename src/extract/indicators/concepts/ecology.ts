import {
  alsoCalled,
  concept,
  fresh,
  growth,
  level,
  pointsGained,
  rate,
  sameAs,
  stock,
  wider,
  type Concept,
} from '../concept';

/** Air, water, waste, energy, buildings. */
export const ECOLOGY: readonly Concept[] = [
  concept(
    'ecology',
    { names: ['PM2.5年均浓度', 'PM2.5年平均浓度', 'PM2.5均浓度', 'PM2.5浓度'], said: ['PM2.5'] },
    [
      level('pm25', 'PM2.5年均浓度', 'PM2.5, annual mean', {
        family: 'concentration',
        direction: 'less',
      }),
    ],
  ),
  concept(
    'ecology',
    {
      names: [
        '空气质量优良率',
        '空气质量优良天数比例',
        '空气质量优良天数占比',
        '空气优良率',
        '空气质量优良天数率',
        '环境空气质量优良天数比例',
        '空气质量优良天数',
      ],
      said: ['空气质量'],
    },
    [
      rate('good-air-days', '空气质量优良率', 'Share of days with good air'),
      pointsGained('good-air-days-gain', '空气质量优良率提升', 'Days with good air, gain in share'),
    ],
  ),
  concept('ecology', { names: ['臭氧年均浓度', '臭氧浓度'] }, [
    growth('ozone-change', '臭氧年均浓度变化', 'Ozone, change', 'less'),
  ]),
  concept(
    'ecology',
    {
      names: [
        '地表水国控断面水质优良比例',
        '地表水水质按国控断面计算优良比例',
        '国控断面水质优良比例',
      ],
      variants: [wider('地表水国控省控断面水质优良比例')],
      said: ['断面水质'],
    },
    [rate('surface-water', '地表水国控断面水质优良比例', 'Good water at state-monitored sections')],
  ),
  concept('ecology', { names: ['河流按河长计算水体优良比例', '河流按河长计算优良水体比例'] }, [
    rate('good-rivers', '310条河流水体优良比例', 'Good water in the city’s 310 rivers, by length'),
    pointsGained(
      'good-rivers-gain',
      '310条河流水体优良比例提升',
      'Good water in the city’s 310 rivers, gain in share',
    ),
  ]),
  concept(
    'ecology',
    { names: ['污水集中收集率', '城市生活污水集中收集率', '生活污水集中收集率'] },
    [
      rate('sewage-collected', '污水集中收集率', 'Share of sewage collected'),
      pointsGained(
        'sewage-collected-gain',
        '污水集中收集率提升',
        'Sewage collected, gain in share',
      ),
    ],
  ),
  concept('urban', { names: ['污水处理能力', '污水集中处理能力'] }, [
    fresh('sewage-capacity-added', '污水处理能力（新增）', 'Sewage treatment capacity: added', {
      family: 'mass-day',
    }),
  ]),
  concept('urban', { names: ['水质净化厂', '污水处理厂'] }, [
    fresh('sewage-works', '水质净化厂（建成）', 'Sewage works built'),
  ]),
  concept('urban', { names: ['污水管网', '市政污水管网', '雨污管网'], said: ['污水管网'] }, [
    fresh('sewers', '污水管网（新建修复）', 'Sewers built or repaired', {
      family: 'length',
      acts: ['built-or-renewed'],
    }),
  ]),
  concept('ecology', { names: ['污水零直排小区'] }, [
    fresh(
      'no-discharge-estates',
      '污水零直排小区（创建）',
      'Estates without direct sewage discharge',
    ),
  ]),
  concept('ecology', { names: ['再生水利用率'] }, [
    rate('reused-water', '再生水利用率', 'Share of water reused'),
  ]),
  concept('ecology', { names: ['万元地区生产总值水耗', '万元地区生产总值用水量'] }, [
    growth('water-per-gdp', '万元GDP水耗变化', 'Water used per unit of GDP, change', 'less'),
  ]),
  concept('ecology', { names: ['单位地区生产总值能耗', '万元地区生产总值能耗'] }, [
    growth('energy-per-gdp', '单位GDP能耗变化', 'Energy used per unit of GDP, change', 'less'),
  ]),
  concept('ecology', { names: ['单位地区生产总值二氧化碳排放', '碳排放强度'] }, [
    growth('carbon-per-gdp', '单位GDP碳排放变化', 'Carbon emitted per unit of GDP, change', 'less'),
  ]),
  concept('ecology', { names: ['光伏发电装机', '光伏装机', '光伏发电装机容量', '光伏装机容量'] }, [
    fresh('solar-added', '光伏发电装机（新增）', 'Solar power: capacity added', {
      family: 'power',
    }),
  ]),
  concept('ecology', { names: ['可调负荷', '实时可调负荷', '可调节能力', '虚拟电厂可调负荷'] }, [
    level('adjustable-load', '实时可调负荷', 'Power demand adjustable in real time', {
      family: 'power',
    }),
  ]),
  concept(
    'ecology',
    { names: ['绿色建筑面积', '绿色建筑'], variants: [wider('绿色建筑、装配式建筑')] },
    [
      fresh('green-buildings', '绿色建筑面积（新增）', 'Green buildings: floor space added', {
        family: 'area',
      }),
    ],
  ),
  concept('ecology', { names: ['装配式建筑面积', '装配式建筑'] }, [
    fresh(
      'prefabricated-buildings',
      '装配式建筑面积（新增）',
      'Prefabricated buildings: floor space added',
      {
        family: 'area',
      },
    ),
  ]),
  concept('ecology', { names: ['新能源汽车'], said: [] }, [
    fresh('electric-vehicles-added', '新能源汽车（新增）', 'New-energy vehicles: added'),
    stock('electric-vehicles', '新能源汽车', 'New-energy vehicles: total'),
  ]),
  concept('ecology', { names: ['新能源汽车渗透率'] }, [
    rate('electric-share', '新能源汽车渗透率', 'New-energy vehicles’ share of new cars'),
  ]),
  concept('ecology', { names: ['国三以下老旧车', '老旧车', '国三以下老旧车辆'] }, [
    fresh('old-vehicles', '老旧车（淘汰）', 'Old vehicles taken off the road', {
      acts: ['removed'],
    }),
  ]),
  concept(
    'ecology',
    {
      names: [
        '清洁化替代公共领域车辆、作业机械',
        '公共领域车辆、作业机械清洁化替代',
        '公共领域车辆清洁化替代',
      ],
      said: ['清洁化替代'],
    },
    [
      level(
        'clean-machinery',
        '公共领域车辆、作业机械清洁化替代',
        'Public vehicles and machines made clean',
        {
          family: 'item',
        },
      ),
    ],
  ),
  concept(
    'ecology',
    {
      names: ['重点工业企业挥发性有机物深度治理', '重点工业企业深度治理'],
      variants: [
        alsoCalled('挥发性有机物重点企业销号式', '挥发性有机物重点企业销号式整治'),
        sameAs('重点工业企业、全部加油站挥发性有机物深度治理'),
        wider('工业企业挥发性有机物深度治理、原辅材料替代'),
      ],
      said: ['挥发性有机物'],
    },
    [
      fresh(
        'organic-compounds',
        '重点工业企业挥发性有机物治理（完成）',
        'Plants treated for volatile organic compounds',
      ),
    ],
  ),
  concept('ecology', { names: ['生活垃圾回收利用率', '生活垃圾回收利用率从'] }, [
    rate('waste-recycled', '生活垃圾回收利用率', 'Share of household waste recycled'),
  ]),
  concept('ecology', { names: ['固体废弃物综合利用能力', '固废处理能力'] }, [
    fresh('waste-capacity', '固废处理能力（新增）', 'Solid waste treatment capacity: added', {
      family: 'mass-day',
    }),
  ]),
  concept('ecology', { names: ['厨余垃圾处理能力'] }, [
    fresh(
      'food-waste-capacity',
      '厨余垃圾处理能力（新增）',
      'Food waste treatment capacity: added',
      {
        family: 'mass-day',
      },
    ),
  ]),
  concept(
    'ecology',
    { names: ['绿色工厂', '国家级绿色工厂'], variants: [wider('绿色工厂、绿色供应链')] },
    [
      fresh('green-factories', '绿色工厂（创建）', 'Green factories recognised', {
        acts: ['added', 'granted'],
      }),
    ],
  ),
  concept(
    'ecology',
    { names: ['市级近零碳排放区试点项目', '近零碳排放区试点项目', '近零碳排放区'] },
    [fresh('near-zero-carbon', '近零碳排放区试点项目（新增）', 'Near-zero-carbon pilots: added')],
  ),
  concept('ecology', { names: ['森林覆盖率'] }, [
    rate('forest-cover', '森林覆盖率', 'Forest cover'),
  ]),
  concept(
    'industry',
    { names: ['清洁能源装机比重', '清洁能源装机占比'], variants: [alsoCalled('清洁能源占比')] },
    [
      rate('clean-power-share', '清洁能源装机比重', 'Clean energy’s share of generating capacity'),
      pointsGained(
        'clean-power-share-gain',
        '清洁能源装机比重提升',
        'Clean generating capacity, gain in share',
      ),
    ],
  ),
];
