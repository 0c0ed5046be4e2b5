import type { Messages } from '../messages';

/** Words of what stands on the page only while a theme is chosen. */
export const themeChosen = {
  title: { zh: '谈到“{theme}”的段落', en: 'Passages on {theme}' },
  note: {
    zh: '{place}，{year}：按字数由多到少；段落全文属于发布者，这里只说在哪里、有多少字谈到。',
    en: '{place}, {year}: most characters first. The texts belong to their publishers; told here is where they stand and how much of them is on the theme.',
  },
  none: {
    zh: '所读文件中没有谈到“{theme}”的段落。',
    en: 'No passage of the documents read is on {theme}.',
  },
  passage: {
    zh: '约 {part, number} 字谈这一主题（本段 {chars, number} 字）',
    en: 'about {part, number} of {chars, number} characters are on the theme',
  },
  open: { zh: '看这份文件读到了什么', en: 'What was found in this document' },
  all: { zh: '显示全部 {count, number} 段', en: 'Show all {count, number}' },
} as const satisfies Messages;
