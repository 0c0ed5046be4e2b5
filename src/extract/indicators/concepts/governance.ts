import {
  alsoCalled,
  concept,
  fresh,
  growth,
  level,
  narrower,
  rate,
  type Concept,
} from '../concept';

/** Safety, services of the administration, proposals, small works. */
export const GOVERNANCE: readonly Concept[] = [
  concept(
    'governance',
    { names: ['智慧化应用场景', '智慧应用场景'], variants: [narrower('数字孪生应用场景')] },
    [fresh('smart-uses', '智慧化应用场景（新增）', 'Smart-city uses: added')],
  ),
  concept(
    'governance',
    {
      names: ['秒批秒报一体化事项', '秒报秒批一体化事项'],
      variants: [alsoCalled('秒报秒批事项', '秒批事项')],
    },
    [fresh('instant-approvals', '“秒报秒批一体化”事项（新增）', 'Approvals given at once: added')],
  ),
  concept('governance', { names: ['免申即享事项', '免申即享'] }, [
    fresh('no-application', '“免申即享”事项（新增）', 'Benefits without application: added'),
  ]),
  concept('governance', { names: ['生产安全事故死亡人数', '安全生产事故死亡人数'] }, [
    growth('work-deaths', '生产安全事故死亡人数变化', 'Deaths in work accidents, change', 'less'),
  ]),
  concept('governance', { names: ['道路交通事故死亡人数'] }, [
    growth('road-deaths', '道路交通事故死亡人数变化', 'Deaths on the roads, change', 'less'),
  ]),
  concept('governance', { names: ['刑事治安警情', '刑事治安总警情'] }, [
    growth('police-calls', '刑事治安警情变化', 'Crime and public-order calls, change', 'less'),
  ]),
  concept('governance', { names: ['信访事项一次性化解率', '信访矛盾一次性化解率'] }, [
    rate('complaints-settled', '信访事项一次性化解率', 'Complaints settled at the first try'),
  ]),
  concept('government', { names: ['人大代表建议', '市人大代表建议', '区人大代表建议'] }, [
    level('deputies-proposals', '人大代表建议（办理）', 'People’s congress proposals handled', {
      family: 'item',
      direction: 'neither',
    }),
  ]),
  concept('government', { names: ['政协提案', '市政协提案', '政协委员提案', '区政协提案'] }, [
    level(
      'consultative-proposals',
      '政协提案（办理）',
      'Consultative conference proposals handled',
      {
        family: 'item',
        direction: 'neither',
      },
    ),
  ]),
  concept('welfare', { names: ['民生微实事', '民微实事'] }, [
    level('small-works', '“民生微实事”（完成）', 'Small works for residents done', {
      family: 'item',
    }),
  ]),
  concept('welfare', { names: ['民生实事', '年度民生实事', '民生实事项目'] }, [
    level('welfare-works', '民生实事（完成）', 'Public welfare works done', { family: 'item' }),
  ]),
];
