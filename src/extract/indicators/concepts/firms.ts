import { addedAndTotal, concept, fresh, narrower, sameAs, stock, type Concept } from '../concept';

/** Registered businesses and firms of rank. */
export const FIRMS: readonly Concept[] = [
  concept(
    'industry',
    {
      names: ['商事主体', '经营主体', '市场经营主体'],
      variants: [sameAs('市场主体')],
    },
    [
      fresh('businesses-added', '商事主体（新增）', 'Registered businesses: added'),
      stock('businesses', '商事主体', 'Registered businesses: total'),
    ],
  ),
  concept('industry', { names: ['个转企'] }, [
    fresh('sole-traders-to-firms', '个转企（新增）', 'Sole traders turned into firms', {
      acts: ['added', 'finished'],
    }),
  ]),
  concept('industry', { names: ['小升规工业企业', '小升规企业', '小升规'] }, [
    fresh(
      'firms-above-threshold',
      '小升规工业企业（新增）',
      'Industrial firms grown past the reporting threshold',
    ),
  ]),
  concept('industry', { names: ['规模以上工业企业'] }, [
    ...addedAndTotal(
      'large-industrial-firms',
      '规模以上工业企业',
      'Industrial firms above threshold',
    ),
  ]),
  concept('industry', { names: ['规模以上企业', '四上企业', '四上单位'] }, [
    ...addedAndTotal('large-firms', '规模以上企业', 'Firms above the reporting threshold'),
  ]),
  concept('industry', { names: ['国家高新技术企业', '国家级高新技术企业', '高新技术企业'] }, [
    fresh('high-tech-firms-added', '国家高新技术企业（新增）', 'National high-tech firms: added', {
      acts: ['added', 'finished', 'brought-in'],
    }),
    stock('high-tech-firms', '国家高新技术企业', 'National high-tech firms: total'),
  ]),
  concept(
    'industry',
    {
      names: ['专精特新企业', '专精特新中小企业'],
      variants: [narrower('省级专精特新企业', '市级专精特新企业', '省级专精特新中小企业')],
      said: ['专精特新'],
    },
    [
      fresh(
        'specialised-firms-added',
        '专精特新企业（新增）',
        'Specialised (zhuanjing texin) firms: added',
        {
          acts: ['added', 'finished', 'brought-in'],
        },
      ),
      stock('specialised-firms', '专精特新企业', 'Specialised (zhuanjing texin) firms: total'),
    ],
  ),
  concept(
    'industry',
    {
      names: [
        '国家级专精特新小巨人企业',
        '专精特新小巨人企业',
        '国家专精特新小巨人企业',
        '国家级小巨人企业',
        '小巨人企业',
      ],
      said: ['小巨人'],
      partOf: 'specialised-firms-added',
    },
    [
      fresh(
        'little-giants',
        '国家级专精特新“小巨人”企业（新增）',
        'National “little giant” firms: added',
        {
          acts: ['added', 'finished', 'brought-in'],
        },
      ),
      stock(
        'little-giants-total',
        '国家级专精特新“小巨人”企业',
        'National “little giant” firms: total',
      ),
    ],
  ),
  concept(
    'industry',
    {
      names: [
        '制造业单项冠军企业',
        '制造业单项冠军',
        '国家制造业单项冠军企业',
        '国家级制造业单项冠军企业',
      ],
      said: ['单项冠军'],
    },
    [...addedAndTotal('manufacturing-champions', '制造业单项冠军企业', 'Manufacturing champions')],
  ),
  concept('industry', { names: ['独角兽企业'], said: ['独角兽'] }, [
    ...addedAndTotal('unicorns', '独角兽企业', 'Unicorn firms'),
  ]),
  concept(
    'industry',
    { names: ['总部企业'], variants: [narrower('跨国公司地区总部')], said: ['总部'] },
    [
      ...addedAndTotal('headquarters', '总部企业', 'Company headquarters', {
        acts: ['added', 'finished', 'brought-in'],
      }),
    ],
  ),
  concept('industry', { names: ['世界500强企业'] }, [
    stock('fortune-500', '世界500强企业', 'Fortune Global 500 firms: total'),
  ]),
];
