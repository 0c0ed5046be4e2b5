import type { Messages } from '../messages';

/** How well the rules read, beside labels made by hand. */
export const accuracy = {
  title: { zh: '有多准', en: 'How accurate it is' },
  clauses: {
    zh: '自拟句子：{clauses} 个小句，由人按定义标注，不取自任何文件，含 {traps} 个不该报出的数字。',
    en: 'Sentences of our own: {clauses} clauses labelled by hand after the definitions, none taken from a document, with {traps} figures that must not be reported.',
  },
  documents: {
    zh: '文件本身：{documents} 份文件的全部或一部分，由人逐句标注。',
    en: 'The documents themselves: {documents} of them labelled by hand sentence by sentence, in whole or in part.',
  },
  noDocuments: {
    zh: '文件本身：没有标注可比。',
    en: 'The documents themselves: no labels to compare with.',
  },
  caution: {
    zh: '这两组标注，写规则的人都看得到；换成没见过的文件，成绩会低一些。',
    en: 'Whoever wrote the rules could see both sets; on documents never seen the results will be somewhat lower.',
  },
  caption: { zh: '与人工标注相比', en: 'Compared with labels made by hand' },
  what: { zh: '类别', en: 'What' },
  set: { zh: '标注', en: 'Labels' },
  precision: { zh: '精确率', en: 'Precision' },
  recall: { zh: '召回率', en: 'Recall' },
  found: { zh: '读对', en: 'Found' },
  missed: { zh: '漏读', en: 'Missed' },
  spurious: { zh: '误报', en: 'Spurious' },
  ownClauses: { zh: '自拟句子', en: 'Own sentences' },
  ownDocuments: { zh: '文件', en: 'Documents' },
  figures: { zh: '数字（目标与结果）', en: 'Figures (targets and outcomes)' },
  milestones: { zh: '里程碑', en: 'Milestones' },
  precisionHelp: {
    zh: '精确率：报出的里面有多少是对的。召回率：该报的里面报出了多少。百分比一律向下取一位小数。',
    en: 'Precision: how much of what is reported is right. Recall: how much of what should be reported is. Percentages are rounded down to one decimal.',
  },
  fieldsCaption: {
    zh: '读对的条目里，各项正确的比例',
    en: 'Of those found, how many have each field right',
  },
  field: { zh: '项目', en: 'Field' },
  fieldNames: {
    district: { zh: '地方', en: 'Place' },
    kind: { zh: '类别', en: 'Kind' },
    year: { zh: '年份', en: 'Year' },
    value: { zh: '数值', en: 'Value' },
    valueTo: { zh: '区间上端', en: 'Upper end of a range' },
    unit: { zh: '单位', en: 'Unit' },
    bound: { zh: '界限', en: 'Bound' },
    strength: { zh: '语气', en: 'Strength' },
    theme: { zh: '主题', en: 'Theme' },
  },
  fieldsHelp: {
    zh: '数值不在此表：数值不符的，上表记作漏读一条、误报一条。指标名称没有人工标注，未作比较；它最容易取错，请对照原话。',
    en: 'The value is not in this table: a wrong one counts above as one missed and one spurious. The indicator’s name was not labelled and is not compared; it goes wrong most easily, so read the words beside it.',
  },
  traps: {
    zh: '不该报出的数字：自拟句子 {of} 个中误报 {reported} 个。',
    en: 'Figures that must not be reported: {reported} of {of} were, in our own sentences.',
  },
  trapsOfDocuments: {
    zh: '文件里标为背景的 {of} 个中误报 {reported} 个。',
    en: 'Of {of} labelled as context in the documents, {reported} were.',
  },
  themes: {
    zh: '主题：由人标出各份文件最主要的主题，共 {of} 个；其中 {share} 也在按用词算出的占比最高的同样几个之中。',
    en: 'Themes: for each document people named the themes it is most about, {of} in all; {share} of these are also among as many with the largest shares as worked out from words.',
  },
  pairs: {
    zh: '目标与结果的配对：人工标注的 {of} 对中找到 {share}。',
    en: 'Pairs of target and outcome: {share} of {of} labelled ones are found.',
  },
  rules: { zh: '规则版本 {rules}', en: 'Rules of {rules}' },
  otherRules: {
    zh: '文件部分是按规则版本 {rules} 测得的，其后规则有改动。',
    en: 'The documents were measured with the rules of {rules}, which have changed since.',
  },
} as const satisfies Messages;
