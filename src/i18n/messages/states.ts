import type { Messages } from '../messages';

/** Words that every view needs for figures, quotations and their sources. */
export const states = {
  damaged: { zh: '原文此处缺字', en: 'unreadable in the source' },
  lost: { zh: '本站所读文本此处损坏', en: 'damaged in the text as read here' },
  listSeparator: { zh: '、', en: ', ' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Messages;
