import {
  addedAndTotal,
  alsoCalled,
  concept,
  fresh,
  level,
  levelAndGrowth,
  narrower,
  rate,
  sameAs,
  stock,
  wider,
  growth,
  type Concept,
} from '../concept';

/** Research, patents, platforms, talent. */
export const INNOVATION: readonly Concept[] = [
  concept('innovation', { names: ['全社会研发投入', '研发投入', '全社会研发经费投入'] }, [
    ...levelAndGrowth('research-spending', '全社会研发投入', 'Research and development spending'),
  ]),
  concept(
    'innovation',
    { names: ['全社会研发投入占地区生产总值比重', '研发投入强度', '研发投入占地区生产总值比重'] },
    [rate('research-intensity', '全社会研发投入占比', 'Research spending as a share of GDP')],
  ),
  concept(
    'innovation',
    { names: ['基础研究投入占全社会研发投入比重', '基础研究占全社会研发投入比重'] },
    [
      rate(
        'basic-research-share',
        '基础研究投入占比',
        'Basic research’s share of research spending',
      ),
    ],
  ),
  concept('innovation', { names: ['基础研究投入'] }, [
    ...levelAndGrowth('basic-research', '基础研究投入', 'Basic research spending'),
  ]),
  concept('innovation', { names: ['企业研发投入占全社会研发投入比重'] }, [
    rate('firm-research-share', '企业研发投入占比', 'Firms’ share of research spending'),
  ]),
  concept('innovation', { names: ['国内发明专利授权量', '发明专利授权量', '专利授权量'] }, [
    ...levelAndGrowth('patents', '发明专利授权量', 'Invention patents granted', { family: 'item' }),
  ]),
  concept('innovation', { names: ['PCT国际专利申请量', 'PCT专利申请量'] }, [
    ...levelAndGrowth('pct-patents', 'PCT国际专利申请量', 'PCT patent applications', {
      family: 'item',
    }),
  ]),
  concept('innovation', { names: ['每万人口高价值发明专利拥有量', '每万人发明专利拥有量'] }, [
    level('patents-per-person', '每万人口发明专利拥有量', 'Patents per 10,000 people', {
      family: 'item',
    }),
  ]),
  concept('innovation', { names: ['中国专利金奖'] }, [
    fresh('patent-gold-awards', '中国专利金奖', 'China patent gold awards', {
      acts: ['added', 'granted'],
    }),
  ]),
  concept('innovation', { names: ['技术合同交易额', '技术合同成交额', '技术合同认定登记额'] }, [
    ...levelAndGrowth('technology-contracts', '技术合同成交额', 'Technology contracts, value'),
  ]),
  concept(
    'innovation',
    {
      names: ['关键核心技术攻关项目'],
      said: ['攻关项目'],
      partOf: 'technology-projects',
    },
    [
      level('key-technology-projects', '关键核心技术攻关项目', 'Key-technology research projects', {
        family: 'item',
      }),
    ],
  ),
  concept('innovation', { names: ['科技攻关项目'], variants: [sameAs('技术攻关项目')] }, [
    level('technology-projects', '科技攻关项目', 'Technology research projects', {
      family: 'item',
    }),
  ]),
  concept(
    'innovation',
    { names: ['基础研究重点项目'], variants: [sameAs('深研重点项目'), alsoCalled('基础研究项目')] },
    [
      level('basic-research-projects', '基础研究重点项目', 'Basic research projects', {
        family: 'item',
      }),
    ],
  ),
  concept('innovation', { names: ['重大科技专项'] }, [
    level('major-science-programmes', '重大科技专项', 'Major science programmes', {
      family: 'item',
    }),
  ]),
  concept(
    'innovation',
    { names: ['中小试基地、概念验证中心'], variants: [narrower('中小试基地', '概念验证中心')] },
    [
      fresh(
        'pilot-bases',
        '中小试基地、概念验证中心（新增）',
        'Pilot bases and proof-of-concept centres: added',
      ),
    ],
  ),
  concept(
    'innovation',
    {
      names: ['创新载体', '科技创新载体', '市级以上创新载体'],
      variants: [wider('创新载体、新型研发机构'), narrower('省级以上创新载体', '国家级创新载体')],
    },
    [...addedAndTotal('research-platforms', '创新载体', 'Research platforms')],
  ),
  concept('innovation', { names: ['新型研发机构'] }, [
    ...addedAndTotal(
      'new-research-institutions',
      '新型研发机构',
      'New-type research institutions',
      {
        acts: ['added', 'brought-in'],
      },
    ),
  ]),
  concept('innovation', { names: ['全国重点实验室', '国家重点实验室'], said: ['重点实验室'] }, [
    ...addedAndTotal('key-laboratories', '全国重点实验室', 'National key laboratories'),
  ]),
  concept('innovation', { names: ['国家级科技企业孵化器', '科技企业孵化器', '孵化器'] }, [
    ...addedAndTotal('incubators', '科技企业孵化器', 'Technology incubators'),
  ]),
  concept(
    'innovation',
    {
      names: ['科研空间'],
      variants: [alsoCalled('高品质科研空间', '优质科研、产业空间', '科研、产业空间')],
    },
    [
      fresh('research-space', '科研空间（新增）', 'Research floor space: added', {
        family: 'area',
        acts: ['added', 'raised', 'supplied'],
      }),
    ],
  ),
  concept('innovation', { names: ['两院院士'] }, [
    fresh('academicians-elected', '两院院士（新当选）', 'Academicians newly elected', {
      family: 'person',
      acts: ['granted', 'added'],
    }),
  ]),
  concept('innovation', { names: ['全职院士'] }, [
    fresh('academicians-added', '全职院士（新增）', 'Full-time academicians: added', {
      family: 'person',
      acts: ['added', 'brought-in'],
    }),
    stock('academicians', '全职院士', 'Full-time academicians: total', { family: 'person' }),
  ]),
  concept('innovation', { names: ['高层次人才'] }, [
    fresh('senior-talent-added', '高层次人才（新增）', 'Senior talent: added', {
      family: 'person',
      acts: ['added', 'brought-in'],
    }),
    stock('senior-talent', '高层次人才', 'Senior talent: total', { family: 'person' }),
  ]),
  concept('innovation', { names: ['高技能人才'] }, [
    fresh('skilled-workers-added', '高技能人才（新增）', 'Highly skilled workers: added', {
      family: 'person',
    }),
    stock('skilled-workers', '高技能人才', 'Highly skilled workers: total', { family: 'person' }),
  ]),
  concept('innovation', { names: ['研发人员全时当量', '研究、试验发展人员全时当量'] }, [
    level('researchers', '研发人员全时当量', 'Researchers, full-time equivalent', {
      family: 'person-year',
    }),
    growth('researchers-growth', '研发人员全时当量增速', 'Researchers, growth'),
  ]),
  concept('innovation', { names: ['高水平创新团队', '创新团队'], said: ['创新团队'] }, [
    fresh('innovation-teams', '创新团队（新增）', 'Innovation teams: added', {
      acts: ['added', 'brought-in'],
    }),
  ]),
  concept(
    'innovation',
    {
      names: ['高端科研机构'],
      variants: [wider('高端科研机构、顶尖企业研发中心、高水平科研团队')],
    },
    [
      fresh('research-institutions', '高端科研机构（引进）', 'Research institutions: brought in', {
        acts: ['brought-in', 'added'],
      }),
    ],
  ),
];
