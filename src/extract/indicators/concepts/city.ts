import {
  addedAndTotal,
  alsoCalled,
  concept,
  fresh,
  level,
  narrower,
  rate,
  sameAs,
  stock,
  wider,
  type Concept,
} from '../concept';

/** Land, renewal, utilities, roads, railways. */
export const CITY: readonly Concept[] = [
  concept('urban', { names: ['土地'], variants: [narrower('居住用地、产业用地')] }, [
    fresh('land-prepared', '土地（整备）', 'Land prepared', { family: 'area', acts: ['prepared'] }),
  ]),
  concept('welfare', { names: ['居住用地'], variants: [alsoCalled('住宅用地')] }, [
    fresh('housing-land', '居住用地（供应）', 'Housing land supplied', {
      family: 'area',
      acts: ['supplied'],
    }),
  ]),
  concept('urban', { names: ['城市更新项目', '城市更新单元'] }, [
    fresh('renewal-projects', '城市更新项目', 'Urban renewal projects', {
      acts: ['started', 'added'],
    }),
  ]),
  concept('urban', { names: ['棚改项目', '棚户区改造项目'] }, [
    level('shanty-renewal', '棚改项目', 'Shanty-town renewal projects in hand', { family: 'item' }),
  ]),
  concept('urban', { names: ['老旧小区', '城镇老旧小区'] }, [
    fresh('old-estates', '老旧小区改造（完成）', 'Old housing estates renewed', {
      acts: ['renewed', 'finished'],
    }),
  ]),
  concept('urban', { names: ['电梯', '老旧小区电梯', '既有住宅电梯', '既有住宅加装电梯'] }, [
    fresh('lifts', '电梯（加装更新）', 'Lifts added or renewed', { acts: ['added', 'renewed'] }),
  ]),
  concept(
    'urban',
    {
      names: ['城中村统筹规划、整治提升试点', '城中村统筹规划、整治提升试点项目'],
      variants: [alsoCalled('城中村分类改造项目', '城中村改造项目')],
      said: ['城中村'],
    },
    [
      fresh('urban-villages', '城中村整治提升试点', 'Urban village improvement pilots', {
        acts: ['started', 'under-way'],
      }),
    ],
  ),
  concept(
    'urban',
    {
      names: ['城市第六立面改造提升试点项目', '城市第六立面改造提升项目'],
      said: ['第六立面'],
    },
    [
      fresh('hilltop-views', '城市第六立面改造提升项目', 'Rooftop and hilltop view projects', {
        acts: ['finished'],
      }),
    ],
  ),
  concept('urban', { names: ['公厕', '公共厕所'] }, [
    fresh('public-toilets', '公厕（新建改造）', 'Public toilets built or renewed', {
      acts: ['built-or-renewed'],
    }),
  ]),
  concept('urban', { names: ['管道天然气用户', '天然气用户', '管道燃气用户'] }, [
    fresh('gas-users', '管道天然气用户（新增）', 'Piped gas: households added', {
      family: 'household',
    }),
  ]),
  concept('urban', { names: ['瓶改管', '居民瓶改管通气点火', '居民瓶改管', '瓶改管用户'] }, [
    level('bottles-to-pipes', '“瓶改管”（完成）', 'Households changed from bottled to piped gas', {
      family: 'household',
    }),
  ]),
  concept('urban', { names: ['管道燃气普及率', '管道天然气普及率'] }, [
    rate('gas-coverage', '管道燃气普及率', 'Share of homes with piped gas'),
  ]),
  concept('urban', { names: ['液化气瓶', '瓶装液化气瓶'], said: ['清瓶', '瓶改管'] }, [
    fresh('gas-bottles-removed', '液化气瓶（清除）', 'Gas bottles removed', { acts: ['removed'] }),
  ]),
  concept(
    'urban',
    {
      names: ['老旧燃气管道', '市政中压燃气管网', '市政燃气管道', '燃气管道'],
    },
    [
      fresh('gas-pipes', '燃气管道（新建改造）', 'Gas pipes built or renewed', {
        family: 'length',
        acts: ['built-or-renewed'],
      }),
    ],
  ),
  concept('urban', { names: ['老旧市政供水管网', '老旧供水管网', '市政供水管网'] }, [
    fresh('water-pipes', '老旧市政供水管网（改造）', 'Old water mains renewed', {
      family: 'length',
      acts: ['renewed', 'finished'],
    }),
  ]),
  concept(
    'urban',
    {
      names: [
        '小区二次供水设施',
        '小区二次供水设施提标',
        '二次供水设施',
        '小区二次供水设施提标改造项目',
      ],
    },
    [
      fresh(
        'secondary-water',
        '二次供水设施改造（完成）',
        'Estates’ water tanks and pumps renewed',
        {
          acts: ['renewed', 'finished'],
        },
      ),
    ],
  ),
  concept(
    'urban',
    {
      names: [
        '小区优质饮用水入户',
        '居民小区优质饮用水入户',
        '居民小区优质饮用水入户工程',
        '优质饮用水入户',
      ],
      variants: [alsoCalled('优质饮用水达标小区', '优质饮用水')],
      said: ['优质饮用水'],
    },
    [
      fresh('good-water', '优质饮用水入户（完成）', 'Estates given good drinking water', {
        acts: ['finished', 'renewed'],
      }),
    ],
  ),
  concept('urban', { names: ['海绵城市面积', '海绵城市', '海绵城市达标面积'] }, [
    fresh('sponge-city', '海绵城市面积（新增）', 'Sponge city area: added', { family: 'area' }),
  ]),
  concept('urban', { names: ['综合管廊', '地下综合管廊'] }, [
    fresh('utility-tunnels', '综合管廊（新增）', 'Utility tunnels: added', { family: 'length' }),
  ]),
  concept('urban', { names: ['城市易涝积水点', '易涝积水点', '易涝点', '内涝积水点'] }, [
    fresh('flood-spots', '易涝积水点（整治）', 'Flood-prone spots put right', {
      acts: ['removed', 'renewed', 'finished'],
    }),
  ]),
  concept('urban', { names: ['变电站'] }, [
    fresh('substations', '变电站（新改扩建）', 'Substations built or enlarged', {
      acts: ['built-or-renewed', 'added'],
    }),
  ]),
  concept('governance', { names: ['5G基站'] }, [
    ...addedAndTotal('5g-stations', '5G基站', '5G base stations'),
  ]),
  concept('governance', { names: ['多功能智能杆', '多功能杆'] }, [
    ...addedAndTotal('smart-poles', '多功能智能杆', 'Smart street poles'),
  ]),
  concept('governance', { names: ['千兆光纤宽带家庭用户', '千兆宽带用户'] }, [
    fresh('gigabit-users', '千兆光纤宽带家庭用户（新增）', 'Gigabit broadband: households added', {
      family: 'household',
    }),
  ]),
  concept('transport', { names: ['断头路'] }, [
    fresh('dead-end-roads', '断头路（打通）', 'Dead-end roads opened', {
      acts: ['removed', 'added', 'finished'],
    }),
  ]),
  concept('transport', { names: ['道路', '市政道路', '道路建设', '道路项目'] }, [
    fresh('roads', '道路（建成）', 'Roads built', { acts: ['added', 'finished'] }),
    fresh('road-length', '道路（建成里程）', 'Roads built: length', {
      family: 'length',
      acts: ['added', 'finished'],
    }),
  ]),
  concept('transport', { names: ['停车位', '停车泊位', '泊位', '公共停车位', '机动车停车位'] }, [
    fresh('parking-spaces-added', '停车位（新增）', 'Parking spaces: added'),
    stock('parking-spaces', '停车位', 'Parking spaces: total'),
  ]),
  concept('transport', { names: ['立体停车库', '立体停车项目', '立体停车设施'] }, [
    fresh('parking-towers', '立体停车库', 'Multi-storey car parks', {
      acts: ['added', 'finished', 'under-way'],
    }),
  ]),
  concept('transport', { names: ['非机动车道', '自行车道'], said: ['非机动车道'] }, [
    fresh('cycle-lanes', '非机动车道（新改建）', 'Cycle lanes built or renewed', {
      family: 'length',
      acts: ['built-or-renewed'],
    }),
  ]),
  concept('transport', { names: ['公交线路'] }, [
    fresh('bus-routes', '公交线路（优化调整）', 'Bus routes adjusted', { direction: 'neither' }),
  ]),
  concept(
    'transport',
    { names: ['轨道交通运营里程', '地铁运营里程', '城市轨道交通运营里程'], said: ['轨道交通'] },
    [
      stock('railway-length', '轨道交通运营里程', 'Metro and rail in service', {
        family: 'length',
      }),
    ],
  ),
  concept('transport', { names: ['地铁项目', '地铁线路', '轨道交通项目'] }, [
    level('metro-projects', '地铁项目（在建）', 'Metro projects in hand', { family: 'item' }),
  ]),
  concept('ecology', { names: ['新能源汽车充电桩', '充电桩', '新能源充电桩', '充电设施'] }, [
    ...addedAndTotal('charging-piles', '充电桩', 'Charging piles'),
  ]),
  concept('ecology', { names: ['超级快充站', '超充站'] }, [
    ...addedAndTotal('fast-charging', '超充站', 'Fast-charging stations'),
  ]),
  concept('ecology', { names: ['综合能源补给站', '综合能源站'] }, [
    ...addedAndTotal('energy-stations', '综合能源补给站', 'Combined energy stations'),
  ]),
  concept('ecology', { names: ['车网互动示范站', '车网互动站'] }, [
    ...addedAndTotal('vehicle-to-grid', '车网互动站', 'Vehicle-to-grid stations'),
  ]),
  concept('ecology', { names: ['公园', '公园总数'], said: ['公园'] }, [
    fresh('parks', '公园（新建改造）', 'Parks built or renewed', { acts: ['built-or-renewed'] }),
    stock('parks-total', '公园', 'Parks: total'),
  ]),
  concept('ecology', { names: ['绿道'] }, [
    fresh('greenways', '绿道（新增）', 'Greenways: added', { family: 'length' }),
    stock('greenways-total', '绿道', 'Greenways: total', { family: 'length' }),
  ]),
  concept('ecology', { names: ['碧道'] }, [
    fresh('waterside-paths', '碧道（新增）', 'Waterside paths: added', { family: 'length' }),
    stock('waterside-paths-total', '碧道', 'Waterside paths: total', { family: 'length' }),
  ]),
  concept(
    'ecology',
    { names: ['郊野径'], variants: [wider('远足径、郊野径'), alsoCalled('远足径')] },
    [
      fresh('country-trails', '郊野径（新增）', 'Country trails: added', { family: 'length' }),
      stock('country-trails-total', '郊野径', 'Country trails: total', { family: 'length' }),
    ],
  ),
  concept('ecology', { names: ['特色步道'], variants: [wider('特色步道、特色林荫道')] }, [
    fresh('footpaths', '特色步道（打造）', 'Scenic footpaths made'),
  ]),
  concept('ecology', { names: ['立体绿化', '立体绿化面积'] }, [
    fresh('vertical-greening', '立体绿化（新增）', 'Greening of walls and roofs: added', {
      family: 'area',
    }),
  ]),
  concept('ecology', { names: ['共建花园'] }, [
    fresh('community-gardens', '共建花园（建成）', 'Community gardens made'),
  ]),
  concept('urban', { names: ['生态修复面积'], variants: [alsoCalled('生态修复')] }, [
    fresh('ecological-repair', '生态修复面积（新增）', 'Land ecologically restored', {
      family: 'area',
    }),
  ]),
  concept('urban', { names: ['机非分离', '机非分离改造'], variants: [sameAs('机非分离工程')] }, [
    fresh('separated-lanes', '“机非分离”改造', 'Roads with lanes separated: places', {
      acts: ['finished', 'renewed'],
    }),
    fresh(
      'separated-lanes-length',
      '“机非分离”改造（里程）',
      'Roads with lanes separated: length',
      {
        family: 'length',
        acts: ['finished', 'renewed'],
      },
    ),
  ]),
];
