/** Words that readers use for the same, in both languages, as texts are searched: folded, a word of letters by its stem. */
const GROUPS: readonly (readonly string[])[] = [
  ['ai', 'artificial', '人工智能'],
  ['bus', 'buses', '公交'],
  ['carbon', '碳'],
  ['charging', '充电', '超充'],
  ['childcare', 'nursery', '托育'],
  ['chip', 'chips', 'semiconductor', '芯片', '半导体', '集成电路'],
  ['company', 'companies', 'firm', 'enterprise', '企业', '公司'],
  ['drone', 'drones', '无人机'],
  ['economy', 'economic', '经济'],
  ['elderly', 'aged', '养老'],
  ['employment', 'job', 'jobs', '就业'],
  ['hospital', '医院'],
  ['housing', 'homes', 'flats', '住房'],
  ['low-altitude', '低空'],
  ['added', 'additional', '新增'],
  ['park', 'parks', '公园'],
  ['pupil', '学位'],
  ['robot', '机器人'],
  ['school', '学校'],
  ['sewage', 'wastewater', '污水'],
  ['shop', 'store', 'stores', '门店'],
  ['subway', 'metro', 'underground', '地铁'],
  ['talent', '人才'],
  ['tourism', 'tourist', 'visitor', '旅游', '游客'],
];

const GROUP_OF = new Map(GROUPS.flatMap((group) => group.map((word) => [word, group] as const)));

/** What a word may mean that the others of its meaning do not: new is added, but 新增 is no new energy. */
const ONE_WAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['new', ['new', 'added', 'additional', '新增']],
]);

/** A word and those that mean the same. */
export function alternativesOf(word: string): readonly string[] {
  return ONE_WAY.get(word) ?? GROUP_OF.get(word) ?? [word];
}

/** The words of a search, with those that run together in Chinese apart; null where none do. */
export function wordsApart(words: readonly string[]): readonly string[] | null {
  const apart = words.map(chineseParts);
  if (apart.every((parts) => parts.length === 0)) return null;
  return apart.flatMap((parts, at) => (parts.length > 0 ? parts : (words[at] ?? [])));
}

/** Chinese words of a dictionary within what was typed without blanks; none where there is but one. */
function chineseParts(word: string): readonly string[] {
  if (!/^\p{Script=Han}{3,}$/u.test(word) || !('Segmenter' in Intl)) return [];
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(word)) {
    const last = parts.at(-1);
    // A single character says too little: it stays with its neighbour.
    if (last !== undefined && (segment.length === 1 || last.length === 1))
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts.length > 1 ? parts : [];
}
