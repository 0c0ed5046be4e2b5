import {
  alsoCalled,
  concept,
  fresh,
  level,
  levelAndGrowth,
  growth,
  sameAs,
  stock,
  wider,
  type Concept,
} from '../concept';

/** Retail, shops, fairs, tourism, culture, sport. */
export const CONSUMPTION: readonly Concept[] = [
  concept('consumption', { names: ['社会消费品零售总额', '社消零', '社零总额'] }, [
    level('retail-sales', '社会消费品零售总额', 'Retail sales of consumer goods'),
    growth('retail-sales-growth', '社会消费品零售总额增速', 'Retail sales growth'),
  ]),
  concept('consumption', { names: ['网络零售额'], variants: [alsoCalled('限额以上网络零售额')] }, [
    ...levelAndGrowth('online-retail', '网络零售额', 'Online retail sales'),
  ]),
  concept('consumption', { names: ['批发零售业销售额', '商品销售额', '批发业销售额'] }, [
    ...levelAndGrowth('wholesale', '商品销售额', 'Wholesale and retail turnover'),
  ]),
  concept('consumption', { names: ['住宿业营业额'] }, [
    ...levelAndGrowth('hotels-turnover', '住宿业营业额', 'Hotels, turnover'),
  ]),
  concept('consumption', { names: ['餐饮业营业额'] }, [
    ...levelAndGrowth('catering-turnover', '餐饮业营业额', 'Catering, turnover'),
  ]),
  concept(
    'consumption',
    {
      names: ['首店、旗舰店、新概念店', '首店', '品牌首店', '知名品牌首店'],
      variants: [
        sameAs('知名品牌首店、旗舰店、新概念店'),
        wider('国潮品牌、品牌首店、新概念店'),
        alsoCalled('首店、首发经济项目'),
      ],
      said: ['首店'],
    },
    [
      fresh(
        'first-stores',
        '首店、旗舰店、新概念店（新增）',
        'First stores and flagship stores: added',
        {
          acts: ['added', 'brought-in'],
        },
      ),
    ],
  ),
  concept('consumption', { names: ['大型商业项目', '商业综合体', '大型商业综合体'] }, [
    fresh('malls', '大型商业项目（开业）', 'Large shopping centres: opened'),
  ]),
  concept('consumption', { names: ['展览面积', '会展面积'] }, [
    ...levelAndGrowth('exhibition-space', '展览面积', 'Exhibition space used', { family: 'area' }),
  ]),
  concept('consumption', { names: ['接待游客', '游客接待量', '接待游客人次', '旅游接待人数'] }, [
    ...levelAndGrowth('visitors', '接待游客', 'Visitors received', { family: 'visit' }),
  ]),
  concept('consumption', { names: ['旅游收入', '旅游总收入'] }, [
    ...levelAndGrowth('tourism-revenue', '旅游收入', 'Tourism revenue'),
  ]),
  concept('consumption', { names: ['国际品牌酒店'], variants: [alsoCalled('国际高端品牌酒店')] }, [
    fresh('hotels', '国际品牌酒店（新增）', 'International hotels: new', {
      acts: ['added', 'brought-in'],
    }),
  ]),
  concept('culture', { names: ['公共文化设施面积', '文化设施面积'] }, [
    fresh('cultural-space', '公共文化设施面积（新增）', 'Public cultural floor space: added', {
      family: 'area',
    }),
  ]),
  concept('culture', { names: ['文化场馆', '基层文化设施', '文化设施'] }, [
    fresh('cultural-facilities', '文化设施（新增）', 'Cultural facilities: added'),
  ]),
  concept(
    'culture',
    { names: ['图书馆', '悠·图书馆', '公共图书馆', '图书馆分馆'], said: ['图书馆'] },
    [fresh('libraries', '图书馆（新建）', 'Libraries: added')],
  ),
  concept('culture', { names: ['书吧', '智慧书房', '城市书房'] }, [
    fresh('reading-rooms', '书吧（新增）', 'Reading rooms: added'),
  ]),
  concept('culture', { names: ['文化活动', '公益文化活动', '群众文化活动', '文体活动'] }, [
    level('cultural-events', '文化活动（举办）', 'Cultural events held', { family: 'event' }),
  ]),
  concept('culture', { names: ['体育赛事', '品牌体育赛事', '体育赛事活动', '群众体育赛事'] }, [
    level('sports-events', '体育赛事（举办）', 'Sports events held', { family: 'event' }),
  ]),
  concept('culture', { names: ['文艺精品', '原创文艺精品', '文艺作品'] }, [
    fresh('works-of-art', '文艺精品（创作）', 'Works of art created'),
  ]),
  concept('culture', { names: ['体育场地面积'] }, [
    fresh('sports-space', '体育场地面积（新增）', 'Sports ground area: added', { family: 'area' }),
  ]),
  concept(
    'culture',
    {
      names: ['都市型、楼宇型体育场地'],
      variants: [sameAs('都市型、楼宇型便民利民体育场地'), wider('体育场地', '便民利民体育场地')],
    },
    [
      fresh(
        'sports-grounds',
        '都市型、楼宇型体育场地（新建）',
        'Small sports grounds in town: added',
      ),
    ],
  ),
  concept('culture', { names: ['开放共享、一键预约体育场馆', '一键预约体育场馆'] }, [
    fresh(
      'bookable-venues-added',
      '“一键预约”体育场馆（新接入）',
      'Sports venues opened to booking: added',
      { acts: ['connected', 'added'] },
    ),
    stock('bookable-venues', '“一键预约”体育场馆', 'Sports venues open to booking: total'),
  ]),
  concept('culture', { names: ['注册志愿者总数', '注册志愿者', '志愿者'] }, [
    stock('volunteers', '注册志愿者', 'Registered volunteers', { family: 'person' }),
  ]),
];
