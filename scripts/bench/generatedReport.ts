import type { SourceFile } from '../../src/extract/pipeline';
import { seeded } from './seeded';

/** Sentences of our own wording, in the manner of a work report; {n} stands for a figure, {t} for a thing. */
const REVIEW = [
  '全年地区生产总值{n}亿元、增长{d}%，规模以上工业增加值增长{d}%，社会消费品零售总额{n}亿元。',
  '坚持把实体经济放在首位，新引进{t}企业{m}家，新增国家级专精特新企业{m}家，总量达到{n}家。',
  '建成{t}{m}个，新增公办学位{n}个，群众出行和上学更加方便，办事时限压缩至{m}天。',
  '深入开展“{m}+N”专项行动，排查隐患{n}处，整改率{m}.{k}%，安全形势保持平稳。',
  '空气质量持续改善。PM2.5年均浓度降至{m}微克/立方米，优良天数{n}天。',
  '文化活动丰富多彩，举办各类展览演出{n}场，服务居民{n}万人次。',
] as const;
const PLAN = [
  '力争全年固定资产投资增长{d}%左右，一般公共预算收入不低于{n}亿元。',
  '加快建设{t}，推动{t}二期开工，确保{t}年内建成投用。',
  '今年计划新增停车位{n}个以上，改造老旧小区{m}个，新建{t}{k}座。',
  '持续优化营商环境，完善企业服务机制，让政策更好懂、办事更省心、发展更安心。',
  '实施{m}项民生实事，供应保障性住房{n}套，开展技能培训{n}人次。',
  '出台《{t}发展行动计划（2022-2025年）》，培育年营收{m}亿元以上企业{k}家，打造{m}-{n}万平方米产业空间。',
  '到2025年，累计建成绿道{n}公里，公共充电桩{n}个，绿色建筑占比超过{m}%。',
] as const;
const THINGS = [
  '滨水长廊',
  '邻里图书馆',
  '海山科创园',
  '云杉实验室',
  '低空物流',
  '东湾综合医院',
  '北环快速路',
  '白鹭体育公园',
  '数字金融',
  '智慧灯杆',
] as const;
const SECTIONS = ['一', '二', '三', '四', '五', '六'] as const;
const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 5;

/** A made-up work report of about thirty kilobytes; the same for the same seed. */
export function generatedReport(seed: number): SourceFile {
  const below = seeded(seed);
  const fill = (sentence: string): string =>
    sentence.replace(/\{(.)\}/g, (_, blank: string) => {
      if (blank === 't') return THINGS[below(THINGS.length)] ?? '';
      if (blank === 'd') return `${String(below(12) + 1)}.${String(below(10))}`;
      return String(below(blank === 'n' ? 4000 : blank === 'm' ? 90 : 9) + 1);
    });
  const part = (sentences: readonly string[]) =>
    SECTIONS.flatMap((section) => [
      `（${section}）${THINGS[below(THINGS.length)] ?? ''}和${THINGS[below(THINGS.length)] ?? ''}`,
      ...Array.from({ length: PARAGRAPHS_A_SECTION }, () =>
        Array.from({ length: SENTENCES_A_PARAGRAPH }, () =>
          fill(sentences[below(sentences.length)] ?? ''),
        ).join(''),
      ),
    ]);
  return {
    file: `generated-${String(seed)}.txt`,
    text: [
      '2023年盐田区政府工作报告',
      '一、2022年工作回顾',
      ...part(REVIEW),
      '二、2023年工作安排',
      ...part(PLAN),
    ].join('\n\n'),
    sha256: '0'.repeat(64),
    sidecar: { district: 'yantian', date: '2023-01-10' },
  };
}
