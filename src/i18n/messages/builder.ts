import type { Language } from '../../contract/languages';
import type { Messages } from '../messages';

/** Words of the window in which an embed code is made. */
export const builder = {
  heading: { zh: '嵌入：{title}', en: 'Embed: {title}' },
  title: { zh: '标题', en: 'Title' },
  language: { zh: '语言', en: 'Language' },
  height: { zh: '高度（像素）', en: 'Height (pixels)' },
  copy: { zh: '复制代码', en: 'Copy the code' },
  copyLink: { zh: '复制本页链接', en: 'Copy the link to this page' },
  copied: { zh: '已复制。', en: 'Copied.' },
  byHand: {
    zh: '浏览器不允许自动复制，请从上面的框里选取。',
    en: 'The browser does not allow copying: select the code in the box above.',
  },
  preview: { zh: '预览宽度', en: 'Width of the preview' },
  pixels: { zh: '{count, number} 像素', en: '{count, number} px' },
  previewOf: { zh: '预览：{title}', en: 'Preview: {title}' },
} as const satisfies Messages;

/** Each language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };
