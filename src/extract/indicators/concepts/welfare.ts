import {
  addedAndTotal,
  alsoCalled,
  concept,
  fresh,
  growth,
  level,
  narrower,
  rate,
  sameAs,
  stock,
  wider,
  type Concept,
} from '../concept';

/** Schools, hospitals, housing, care, jobs. */
export const WELFARE: readonly Concept[] = [
  concept(
    'education',
    {
      names: ['基础教育学位', '学位', '中小学学位'],
      variants: [narrower('公办学位', '公办基础教育学位')],
      said: ['学位'],
    },
    [fresh('school-places-added', '基础教育学位（新增）', 'School places: added')],
  ),
  concept(
    'education',
    {
      names: ['公办义务教育学位', '义务教育学位', '公办义务教育阶段学位'],
      partOf: 'school-places-added',
    },
    [
      fresh(
        'compulsory-places',
        '公办义务教育学位（新增）',
        'Public compulsory-school places: added',
      ),
    ],
  ),
  concept(
    'education',
    { names: ['公办幼儿园学位', '幼儿园学位', '学前教育学位'], partOf: 'school-places-added' },
    [fresh('kindergarten-places', '公办幼儿园学位（新增）', 'Public kindergarten places: added')],
  ),
  concept(
    'education',
    {
      names: ['高中学位', '公办高中学位', '普高学位', '公办普高学位'],
      partOf: 'school-places-added',
    },
    [fresh('senior-school-places', '公办高中学位（新增）', 'Public senior-school places: added')],
  ),
  concept(
    'education',
    {
      names: ['幼儿园、中小学', '学校、幼儿园'],
      variants: [alsoCalled('学校', '中小学', '公办学校')],
    },
    [
      fresh(
        'schools',
        '幼儿园、中小学校（新改扩建）',
        'Schools and kindergartens built or enlarged',
        {
          acts: ['built-or-renewed'],
        },
      ),
    ],
  ),
  concept(
    'education',
    {
      names: ['优质中小学教育集团', '中小学教育集团', '教育集团'],
      variants: [alsoCalled('基础教育集团', '公办中小学教育集团')],
      said: ['教育集团'],
    },
    [...addedAndTotal('school-groups', '教育集团', 'School groups')],
  ),
  concept('education', { names: ['普惠性幼儿园在园儿童占比', '普惠性幼儿园覆盖率'] }, [
    rate(
      'affordable-kindergartens',
      '普惠性幼儿园在园儿童占比',
      'Children in affordable kindergartens',
    ),
  ]),
  concept('education', { names: ['托幼一体化幼儿园'] }, [
    fresh(
      'nursery-kindergartens',
      '托幼一体化幼儿园（新增）',
      'Kindergartens with nurseries: added',
    ),
  ]),
  concept('education', { names: ['学科进入ESI排名前1%'], said: ['ESI'] }, [
    fresh('esi-disciplines', 'ESI排名前1%学科（新增）', 'Disciplines entering the ESI top 1%', {
      acts: ['added', 'granted'],
    }),
  ]),
  concept('health', { names: ['三甲医院', '三级甲等医院'] }, [
    fresh('top-hospitals-added', '三甲医院（新增）', 'Top-grade hospitals: added'),
    stock('top-hospitals', '三甲医院', 'Top-grade hospitals: total'),
  ]),
  concept('health', { names: ['床位', '医疗床位', '病床', '医院床位', '病床位'] }, [
    fresh('hospital-beds-added', '医院床位（新增）', 'Hospital beds: added'),
    stock('hospital-beds', '医院床位', 'Hospital beds: total'),
  ]),
  concept('health', { names: ['千人病床数', '每千人病床数', '每千名常住人口床位数'] }, [
    level('beds-per-thousand', '每千人病床数', 'Hospital beds per 1,000 people', {
      family: 'item',
    }),
  ]),
  concept('health', { names: ['社康机构', '社康中心', '社区健康服务机构'], said: ['社康'] }, [
    fresh('health-centres-added', '社康机构（新增）', 'Community health centres: added'),
    fresh('health-centres-renewed', '社康机构（改造）', 'Community health centres: renewed', {
      acts: ['renewed'],
    }),
    stock('health-centres', '社康机构', 'Community health centres: total'),
  ]),
  concept('health', { names: ['全科医生'] }, [
    fresh('family-doctors-added', '全科医生（新增）', 'General practitioners: added', {
      family: 'person',
    }),
  ]),
  concept('health', { names: ['每万名常住人口全科医生数', '每万人全科医生数'] }, [
    level('doctors-per-person', '每万人全科医生数', 'General practitioners per 10,000 people', {
      family: 'person',
    }),
  ]),
  concept('health', { names: ['高层次医学团队', '医学团队', '三名工程团队'], said: ['医学团队'] }, [
    fresh('medical-teams', '高层次医学团队（引进）', 'Senior medical teams: brought in', {
      acts: ['brought-in', 'added'],
    }),
  ]),
  concept('health', { names: ['国家临床重点专科'], said: ['重点专科'] }, [
    fresh(
      'key-specialties',
      '国家临床重点专科（新增）',
      'National key clinical specialties: added',
      {
        acts: ['added', 'granted'],
      },
    ),
  ]),
  concept('health', { names: ['省高水平医院', '高水平医院'] }, [
    ...addedAndTotal('provincial-hospitals', '省高水平医院', 'Provincial high-level hospitals'),
  ]),
  concept(
    'welfare',
    {
      names: ['公共住房'],
      variants: [alsoCalled('保障性住房', '保障房', '保障性安居住房', '保障性安居工程住房')],
      said: ['公共住房', '保障性住房'],
    },
    [
      fresh('public-housing-raised', '公共住房（建设筹集）', 'Public housing built or raised', {
        family: 'dwelling',
        acts: ['raised'],
      }),
      fresh('public-housing-supplied', '公共住房（供应分配）', 'Public housing allotted', {
        family: 'dwelling',
        acts: ['supplied'],
      }),
    ],
  ),
  concept(
    'welfare',
    { names: ['公共住房投资'], variants: [alsoCalled('保障性住房投资', '保障性安居工程投资')] },
    [
      level('public-housing-investment', '公共住房投资', 'Investment in public housing'),
      growth(
        'public-housing-investment-growth',
        '公共住房投资增速',
        'Investment in public housing, growth',
      ),
    ],
  ),
  concept(
    'welfare',
    {
      names: ['保障性住房项目'],
      variants: [narrower('保障性租赁住房项目'), alsoCalled('公共住房项目')],
    },
    [
      fresh(
        'public-housing-projects',
        '保障性住房项目（新开工）',
        'Public housing projects: started',
        {
          acts: ['started'],
        },
      ),
    ],
  ),
  concept('welfare', { names: ['住房面积', '住宅面积', '商品住房面积'] }, [
    fresh('housing-started', '住房面积（新开工）', 'Housing: floor space started', {
      family: 'area',
      acts: ['started'],
    }),
  ]),
  concept('welfare', { names: ['租赁住房'] }, [
    fresh('rental-housing', '租赁住房（筹集）', 'Rental housing raised', {
      family: 'dwelling',
      acts: ['raised', 'added'],
    }),
  ]),
  concept('welfare', { names: ['保障性租赁住房'], partOf: 'public-housing-raised' }, [
    fresh(
      'subsidised-rental-housing',
      '保障性租赁住房（筹集）',
      'Subsidised rental housing raised',
      {
        family: 'dwelling',
        acts: ['raised', 'added'],
      },
    ),
  ]),
  concept('welfare', { names: ['老年人家庭适老化', '居家适老化', '适老化'], said: ['适老化'] }, [
    fresh('homes-adapted', '老年人家庭适老化改造（完成）', 'Old people’s homes adapted', {
      family: 'household',
      acts: ['renewed', 'finished'],
    }),
  ]),
  concept('welfare', { names: ['养老床位', '养老机构床位', '护理型养老床位'] }, [
    ...addedAndTotal('care-beds', '养老床位', 'Care beds for the elderly'),
  ]),
  concept(
    'welfare',
    { names: ['长者服务中心'], variants: [sameAs('街道长者服务中心')], said: ['长者服务'] },
    [fresh('elderly-centres', '长者服务中心（新增）', 'Service centres for the elderly: added')],
  ),
  concept(
    'welfare',
    { names: ['长者服务站'], variants: [sameAs('社区长者服务站')], said: ['长者服务'] },
    [
      fresh(
        'elderly-stations',
        '社区长者服务站（新增）',
        'Neighbourhood stations for the elderly: added',
      ),
    ],
  ),
  concept('welfare', { names: ['长者饭堂', '长者食堂', '长者助餐点'] }, [
    fresh('elderly-canteens', '长者饭堂（新增）', 'Canteens for the elderly: added'),
  ]),
  concept('welfare', { names: ['托位', '普惠托位', '婴幼儿托位', '3岁以下婴幼儿托位'] }, [
    fresh('nursery-places', '托位（新增）', 'Nursery places: added'),
    stock('nursery-places-total', '托位', 'Nursery places: total'),
  ]),
  concept('welfare', { names: ['普惠性托育机构', '托育机构', '普惠托育机构'] }, [
    fresh('nurseries', '托育机构（新增）', 'Nurseries: added'),
  ]),
  concept('welfare', { names: ['最低工资标准', '最低工资'] }, [
    level('minimum-wage', '最低工资标准', 'Minimum wage', { family: 'yuan-month' }),
  ]),
  concept('welfare', { names: ['最低生活保障标准', '低保标准'] }, [
    level('minimum-living', '最低生活保障标准', 'Minimum living allowance', {
      family: 'yuan-month',
    }),
  ]),
  concept('welfare', { names: ['招聘会', '线上就业招聘会', '就业招聘会'] }, [
    level('job-fairs', '招聘会（举办）', 'Job fairs held', { family: 'event' }),
  ]),
  concept('welfare', { names: ['产业人才'], variants: [wider('人才')] }, [
    fresh('workers-attracted', '产业人才（引聚）', 'Skilled staff for industry attracted', {
      family: 'person',
      acts: ['brought-in', 'added'],
    }),
  ]),
];
