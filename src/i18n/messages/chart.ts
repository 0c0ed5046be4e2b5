import type { Messages } from '../messages';

/** Words of the frame that stands around every chart. */
export const chart = {
  sources: { zh: '来源：{what}', en: 'Sources: {what}' },
  noSources: { zh: '无来源', en: 'no source' },
  sourceCount: {
    zh: '{count, number} 份文件',
    en: '{count, plural, one {# document} other {# documents}}',
  },
  /** All that a small frame has room for, behind the sources. */
  asTold: { zh: '均为文件所述，未经核实', en: 'as the documents put it, not verified' },
  estimated: { zh: '份额按用词估算', en: 'shares estimated from words' },
  embed: { zh: '嵌入', en: 'Embed' },
  embedLabel: { zh: '“{title}”的嵌入代码', en: 'Embed code of “{title}”' },
  embedCopied: {
    zh: '嵌入代码已复制，可粘贴到文章的 HTML 中。',
    en: 'Embed code copied: paste it into the article’s HTML.',
  },
  embedSource: {
    zh: '来源：深圳各区施政重点，{title}',
    en: 'Source: Shenzhen district priorities, {title}',
  },
  embedScheme: { zh: '配色', en: 'Colour scheme' },
  embedSchemes: {
    system: { zh: '随读者的系统', en: 'The reader’s system' },
    light: { zh: '浅色', en: 'Light' },
    dark: { zh: '深色', en: 'Dark' },
  },
  close: { zh: '关闭', en: 'Close' },
  embedCode: { zh: '嵌入代码', en: 'Embed code' },
  download: { zh: '下载', en: 'Download' },
  downloadLabel: { zh: '下载“{title}”的数据（CSV）', en: 'Download the data of “{title}” (CSV)' },
  notDownloaded: {
    zh: '{file} 未能下载，请重试。',
    en: '{file} could not be downloaded: try again.',
  },
  downloaded: { zh: '已下载 {file}', en: 'Downloaded {file}' },
  table: { zh: '表格', en: 'Table' },
  tableLabel: { zh: '“{title}”：以表格显示', en: '“{title}”: show as a table' },
} as const satisfies Messages;
