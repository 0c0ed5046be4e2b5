import type { Messages } from '../messages';

/** Words that every view needs for figures, quotations and their sources. */
export const states = {
  damaged: { zh: '原文此处缺字', en: 'unreadable in the source' },
  listSeparator: { zh: '、', en: ', ' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
} as const satisfies Messages;
