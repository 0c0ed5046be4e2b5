import type { Messages } from '../messages';

export const readersList = {
  add: { zh: '加入清单', en: 'Add to my list' },
  remove: { zh: '移出清单', en: 'Take off my list' },
  see: { zh: '看清单（{count} 条）', en: 'See my list ({count})' },
  full: {
    zh: '清单已满（{count} 条）',
    en: 'The list is full ({count, plural, one {one statement} other {# statements}})',
  },
  title: {
    zh: '我的清单：{count} 条',
    en: 'My list: {count, plural, one {one statement} other {# statements}}',
  },
  note: {
    zh: '清单写在本页的地址里：收藏或分享链接，就能带走。',
    en: 'The list is in the address of this page: keep or share the link to take it along.',
  },
  show: { zh: '只看清单', en: 'Show my list alone' },
  /** Among the conditions. */
  alone: { zh: '只看我的清单', en: 'My list alone' },
  showAll: { zh: '看全部条目', en: 'Show all statements' },
  cite: { zh: '复制全部引文', en: 'Copy all citations' },
  cited: { zh: '引文已复制', en: 'Citations copied' },
  byHand: {
    zh: '浏览器不让复制，请手工选取：',
    en: 'The browser does not let us copy; select it by hand:',
  },
  empty: { zh: '清空', en: 'Empty the list' },
  emptied: { zh: '清单已清空', en: 'The list is empty' },
  restore: {
    zh: '恢复 {count} 条',
    en: 'Put {count, plural, one {the statement} other {the # statements}} back',
  },
  added: {
    zh: '已加入清单，共 {count} 条',
    en: 'Added; {count, plural, one {one statement} other {# statements}} on the list',
  },
  removed: {
    zh: '已移出清单，还有 {count} 条',
    en: 'Taken off; {count, plural, =0 {none} one {one statement} other {# statements}} left',
  },
  unknown: {
    zh: '链接里有 {count} 条不在现有数据中。',
    en: '{count, plural, one {One statement of this link is} other {# statements of this link are}} not in the data.',
  },
} as const satisfies Messages;
