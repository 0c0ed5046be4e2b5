import type { Messages } from '../messages';

export const embed = {
  site: { zh: '深圳各区施政重点', en: 'Shenzhen district priorities' },
  back: { zh: '在“深圳各区施政重点”中打开', en: 'Open in “Shenzhen district priorities”' },
  newWindow: { zh: '（新窗口）', en: ' (new window)' },
  themesTitle: { zh: '{place}把文字给了什么', en: 'What {place} gives its words to' },
  themesSpeaker: {
    zh: '{place}自己（及媒体报道）讲计划的文字里各主题所占份额；不含市政府的说法',
    en: 'Shares of the themes in the text in which {place} (or a newspaper on it) sets out its plans; without what the city says',
  },
  citySelfSpeaker: {
    zh: '市政府自己讲计划的文字里各主题所占份额',
    en: 'Shares of the themes in the text in which the city sets out its plans',
  },
  cityTitle: {
    zh: '市政府谈{place}，把文字给了什么',
    en: 'What the city’s words on {place} are given to',
  },
  citySpeaker: {
    zh: '市政府文件中关于{place}的计划文字里各主题所占份额；不是{place}自己的话',
    en: 'Shares of the themes in what the city’s documents plan for {place}; not {place}’s own words',
  },
  faultTitle: { zh: '这个嵌入地址有误', en: 'This embed address does not work' },
  fault: {
    zh: '{name}：“{value}”不可用。可用：{known}',
    en: '{name}: “{value}” is not known. Known: {known}',
  },
  faultMissing: { zh: '缺少 {name}。可用：{known}', en: '{name} is missing. Known: {known}' },
  faultHelp: {
    zh: '请到完整页面重新复制嵌入代码：',
    en: 'Copy the embed code anew from the full page:',
  },
} as const satisfies Messages;
