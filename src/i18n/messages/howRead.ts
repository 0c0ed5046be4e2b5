import type { Messages } from '../messages';

/** How a statement was read: by which rule, and what made it a target, an outcome or a milestone. */
export const howRead = {
  title: { zh: '怎么读出来的', en: 'How it was read' },
  rule: { zh: '规则 {rule}：', en: 'Rule {rule}: ' },
  /** What told target from outcome, by the part of the document. */
  told: {
    plan: {
      zh: '句子在文件的计划部分，读作{kind}。',
      en: 'It stands in the part of the document that plans: read as {kind}.',
    },
    review: {
      zh: '句子在文件的回顾部分，读作{kind}。',
      en: 'It stands in the part of the document that looks back: read as {kind}.',
    },
    planDone: {
      zh: '句子在计划部分，但按动词和时态说的是已经做到的，读作{kind}。',
      en: 'It stands among the plans, but its verb and tense tell of what is done: read as {kind}.',
    },
    reviewAhead: {
      zh: '句子在回顾部分，但按动词和时态说的是还要做的，读作{kind}。',
      en: 'It stands in the review, but its verb and tense tell of what is to come: read as {kind}.',
    },
    news: {
      zh: '报道不分计划与回顾，按动词和时态读作{kind}。',
      en: 'A news report has no part for plans: verb and tense make it {kind}.',
    },
  },
  kind: {
    target: { zh: '目标', en: 'a target' },
    outcome: { zh: '结果', en: 'an outcome' },
    milestone: { zh: '里程碑', en: 'a milestone' },
  },
  place: {
    zh: '在该小节第 {paragraph} 段（所读文本第 {line} 行）。',
    en: 'Paragraph {paragraph} of its section (line {line} of the text as read).',
  },
  marked: { zh: '在发布者的网页上看这句话', en: 'See the words on the publisher’s page' },
  /** One sentence for each family of rules. */
  family: {
    count: {
      zh: '动词、所数的事物和数字连在一起，如“引进机构6家”“新建6所学校”。',
      en: 'A verb, what is counted and its number stand together: “add 6 schools”.',
    },
    level: {
      zh: '指标名后面是它的数值，如“投资达到380亿元”。',
      en: 'A measure is followed by its value: “investment of 38 bn yuan”.',
    },
    change: {
      zh: '说的是前面所说事物增减了多少，如“增长6%”“比上年减少3个”。',
      en: 'It says by how much what was named rose or fell: “growth of 6%”.',
    },
    share: {
      zh: '说的是占前面所说事物的几成，如“占比50%”“完成预算的98%”。',
      en: 'It says what part of what was named: “50% of the total”.',
    },
    titled: {
      zh: '所数的事物按它获得的称号命名，如“3个村获评美丽乡村”。',
      en: 'What is counted is named by the title it bears: “3 villages made model villages”.',
    },
    respectively: {
      zh: '几个名称和几个数字依次对应，如“甲、乙分别为3家、5家”。',
      en: 'Several names go with several figures in turn: “A and B, 3 and 5 respectively”.',
    },
    leaning: {
      zh: '小句自己没有说明数什么，名称取自前一小句。',
      en: 'The clause does not say of what: the name is that of the clause before.',
    },
    effort: {
      zh: '数的是一项行动及其对象，或行动所及的人数。',
      en: 'What is counted is an action with its object, or the people it reached.',
    },
    bare: {
      zh: '前后没有事物的名称，按动词或单位命名，请对照原话。',
      en: 'Nothing around the figure names it, so its verb or unit does: compare the words.',
    },
    milestone: {
      zh: '有名称的项目与“开工、建成、出台”一类完成动词连在一起，没有数字。',
      en: 'A named project goes with a verb of completion (start building, open, issue), without a figure.',
    },
  },
} as const satisfies Messages;
