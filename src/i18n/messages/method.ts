import type { Messages } from '../messages';

/** The method view: what is counted, how it is read, how well, and where it ends. */
export const method = {
  title: { zh: '方法：怎么读，有多准', en: 'Method: how it is read, and how accurately' },
  lead: {
    zh: '这里的每一个数字都出自一句原话。规则从公开文件里读出目标、结果和里程碑，记下原话、文件和行号；人不逐条改写，机器也不猜测。',
    en: 'Every figure here comes from a sentence. Rules read targets, outcomes and milestones from public documents and keep the words, the document and the line; nobody rewrites them by hand, and nothing is guessed.',
  },
  contents: { zh: '本页内容', en: 'On this page' },
  counts: {
    title: { zh: '什么算一条', en: 'What counts' },
    target: {
      zh: '承诺达到、保持或交付的数字：在文件所计划的年份，或原文写明的期限。带“不少于”“左右”“力争”的照样算，这些字眼随数字一起保留。',
      en: 'A figure the government says it will reach, keep or deliver in the document’s plan year or by a stated date. Hedges such as “at least”, “about” or “strive for” belong to it and are kept.',
    },
    outcome: {
      zh: '报告为已经做到的数字。由谁报告，写在数字旁；没有一条经过核实。',
      en: 'A figure reported as reached. Who reports it is said beside it; none has been verified.',
    },
    milestone: {
      zh: '没有数字、但有具体项目和“开工、建成、通车、印发”一类完成动词的计划。“加快推进”“持续优化”不算，只计入主题。',
      en: 'A plan without a figure that names a project and a verb of completion: start building, complete, open to traffic, issue. “Speed up” or “keep improving” are none; they count for themes only.',
    },
    context: { zh: '背景', en: 'Context' },
    contextText: {
      zh: '其余数字：日期、排名、门槛、名称里的数（“20+8”“三年行动”）、列举的总数。它们不作为目标或结果出现。',
      en: 'Any other figure: dates, ranks, thresholds, numbers inside names (“20+8”), counts that head a list. They are never shown as a target or an outcome.',
    },
  },
  fields: {
    title: { zh: '一条里记什么', en: 'What each statement holds' },
    year: { zh: '年份', en: 'Year' },
    yearText: {
      zh: '目标和里程碑记到期年份：原文写明的优先，否则是文件所计划的年份。结果记它所说的那一年。',
      en: 'For a target or milestone the year it is due: a stated date wins, else the document’s plan year. For an outcome the year it reports.',
    },
    bound: { zh: '界限', en: 'Bound' },
    boundText: {
      zh: '“不少于、以上、突破”是下限（≥），“以内、不超过”是上限（≤），“左右、约”是约数（≈），“1—2 家”是区间。图上照此画，从不画成一个精确的点。',
      en: '“At least” is a floor (≥), “at most” a ceiling (≤), “about” stays about (≈), “1–2” is a range. Charts draw them so, never as a point that looks exact.',
    },
    strength: { zh: '语气', en: 'Strength' },
    strengthText: {
      zh: '直接陈述、“确保”“完成”是承诺；“力争、争取、预期、谋划”是力争。',
      en: 'A plain statement, “ensure” or “complete” is committed; “strive for”, “expect” or “plan towards” is aspired.',
    },
    place: { zh: '地方与来源', en: 'Place and speaker' },
    placeText: {
      zh: '区、街道和以区命名的地方归到所在的区；市里的文件若没有点名某个区，就算全市。区政府自述、市政府和媒体三种说话人始终分开。深圳市是参照线，不是第十二个区。',
      en: 'Sub-districts and places that bear a district’s name go to their district; what the city says without naming one is the city’s own. The district itself, the city and newspapers are always told apart. The city is a yardstick, never a twelfth district.',
    },
    damaged: { zh: '缺字', en: 'Unreadable' },
    damagedText: {
      zh: '数字里或紧挨着的字在来源里坏了，就标明缺字，不报数；里程碑的字句有坏字，也标明。',
      en: 'Where a character in or right before a figure is lost in the source, it is marked unreadable and no number is given; a milestone with a lost character is marked too.',
    },
  },
  reading: {
    title: { zh: '怎么读出来', en: 'How it is read' },
    steps: {
      text: {
        zh: '清理文字：去掉拼音注音和网页标记，接上被分页断开的行，繁体转简体，能确定的错码修好，修不好的留着并列出。每个字都能指回来源的行。',
        en: 'Clean the text: strip pronunciation glosses and markup, join lines that a page broke, convert traditional script, mend what was decoded wrongly where that is certain, list what was not. Every character points back to its source line.',
      },
      structure: {
        zh: '认出结构：标题和序号、回顾部分与计划部分（没有标题的，看用词）、编者的话；每一段属于哪个区。',
        en: 'Find the structure: headings and their numbers, review and plan (by their words where no heading tells them), editorial matter; which district each passage is about.',
      },
      figures: {
        zh: '找出每一个数字，连同单位、界限和所说的事；再按规则逐条排除背景数字，每次排除都有理由。',
        en: 'Find every figure with its unit, its bound and what it measures; then drop context figure by figure, each by a rule with a reason.',
      },
      decide: {
        zh: '由所在部分、动词和时态判断是目标还是结果、哪一年、语气多硬。',
        en: 'Part, verb and tense decide whether it is a target or an outcome, of which year, and how firm.',
      },
      themes: {
        zh: '按用词估计每段谈十六个主题的比重；“占比”是一个区自己的文字里谈某主题的份额，长短不同的文件才能相比。只算规划与部署部分的文字（计划和新闻），相差不到 2 个百分点的先后不作数。不足 2,000 字的文字不着色：从最长的三份规划里随机取 500 字的段落，十次有九次会有一个主题超过三成，而全文没有一个超过 15%；不足 300 字不算份额。',
        en: 'Words estimate how much of a passage is on each of sixteen themes; a share is the part of a district’s own text on a theme, so that documents of different lengths compare. Only text that looks ahead counts (plans and news), and a lead of under 2 points decides nothing. Texts under 2,000 characters get no colour: of random paragraphs of 500 characters from the three longest plans, nine draws in ten have a theme over 30%, where no theme of the whole is over 15%; under 300 there are no shares.',
      },
      link: {
        zh: '把同一指标的目标和结果连起来：同一年的目标与结果，上一年的结果与下一年的目标。',
        en: 'Join target and outcome of one indicator: those of the same year, and an outcome with the next year’s target.',
      },
    },
    trace: {
      zh: '每一条都记着读出它的规则：展开一条，在“怎么读出来的”里；下载的表格有 rule 一列。在源码里运行 npm run explain 可以看到一句话被怎样读、哪些数字为什么没有采用。',
      en: 'Every statement names the rule that made it: open one and see “How it was read”, or the column “rule” of the tables. npm run explain in the source code shows how a sentence was read and why a figure was left out.',
    },
  },
  comparing: {
    title: { zh: '什么可以比', en: 'What is compared' },
    exact: { zh: '同一', en: 'Exact' },
    exactText: {
      zh: '指标、范围和单位一致。“期”与“场”这类说法不同的单位照样相比，并注明。',
      en: 'Indicator, scope and unit agree. Units that only differ in name are compared, with a note.',
    },
    near: { zh: '相近', en: 'Near' },
    nearText: {
      zh: '几乎一致，差别写在旁边：例如目标说全部学位，结果只说公办学位。',
      en: 'Almost, with the difference in words beside it: all school places aimed at, only public ones reported.',
    },
    never: { zh: '从不相比', en: 'Never' },
    neverText: {
      zh: '单位不同、总量与增速、存量与新增、部分与整体。',
      en: 'Different units, a level against its growth, a stock against what was added, a part against the whole.',
    },
    met: { zh: '达到与否', en: 'Met or not' },
    metText: {
      zh: '按目标自己的界限判断；目标说“左右”“约”的，结果差一成以上才算未达到，差不到一成的不作判断。区间、说不清高好还是低好的，口径只是相近、差别可能改变结论的，以及只有一方注明口径的，不作判断，并说明原因。',
      en: 'Judged by the target’s own bound; a target of “about” so much is missed by more than a tenth of it only, and left open where it is missed by less. Ranges, figures where neither way is better, near pairs whose difference could turn the verdict and pairs of which one side alone states its basis are left open, with the reason.',
    },
    beside: { zh: '次年目标', en: 'Next target' },
    besideText: {
      zh: '与上年结果比数值，只说高于、低于或相同，写在数字下面；约数和另注口径的不比。“措辞变化”只比前后两个目标的限定词和语气。',
      en: 'Below its figure: whether it is above, below or equal to last year’s result; nothing is said where either is approximate or names a basis of its own. “Change of wording” compares the qualifier and the firmness of two successive targets, and nothing else.',
    },
  },
  names: {
    title: { zh: '指标的英文名称', en: 'English names of indicators' },
    text: {
      zh: '常见指标的英文名称由人编定。其余指标的英文名称在构建时按一份双语词表和一般规则拼成，没有逐条校订；以中文名称为准，原文窗口里两者并列。有一处词表不认识，就不译，保留中文。',
      en: 'Common indicators have an English name that was edited. All others are named by their Chinese phrase: its English is composed at build time from a bilingual glossary by general rules, and nobody has edited it one by one. The Chinese name is the one that counts; the window of a statement shows both. A phrase that the glossary does not cover in full stays Chinese.',
    },
    count: {
      zh: '目前 {all, number} 个指标中，{edited, number} 个的英文名称由人编定，{composed, number} 个由词表拼成，{without, number} 个没有英文名称。',
      en: 'Of {all, number} indicators, {edited, number} have an edited English name, {composed, number} a composed one and {without, number} none.',
    },
  },
  limits: {
    title: { zh: '局限', en: 'Limits' },
    absent: {
      zh: '没有读到不等于没有。没有文件的区和年份写作“无来源”，不画成 0；文件清单和缺口在“来源”里。',
      en: 'Not read is not zero. A district and year without a document says “no source” and is never drawn as 0; the documents and the gaps stand under Sources.',
    },
    length: {
      zh: '条数取决于文字多少。区与区相比时用份额，旁边写明字数。',
      en: 'Counts depend on how much text there is. Districts are compared by shares, with the length beside them.',
    },
    press: {
      zh: '媒体报道经过编辑取舍，与工作报告不可同等看待，所以分开显示。',
      en: 'Newspapers choose what to print; they are shown apart from work reports.',
    },
    selfReport: {
      zh: '结果是报告者自己说的；“达到”只表示所报数字达到了所定数字。',
      en: 'Outcomes are self-reported: “met” says only that the figure reported reached the figure set.',
    },
    themes: {
      zh: '主题由用词推算，相差不到 2 个百分点的先后不作数。',
      en: 'Themes are estimated from words; a difference of under 2 points is no ranking.',
    },
  },
  data: {
    title: { zh: '数据与引用', en: 'Data and citing' },
    text: {
      zh: '以下文件随每次构建生成，可自由下载；表格带字节顺序标记，Excel 直接打开不会乱码。代码的 MIT 许可不涵盖数据：数据是事实、数字和不超过 60 字的引文，所引文本属于各发布者。',
      en: 'These files are made at every build and free to download; the tables open in Excel with the Chinese intact. The code’s MIT licence does not cover the data: these are facts, figures and quotations of at most 60 characters, and the texts quoted belong to their publishers.',
    },
    files: {
      'statements.csv': { zh: '全部条目，表格', en: 'All statements, as a table' },
      'statements.json': { zh: '全部条目与文件', en: 'All statements and documents' },
      'indicators.json': { zh: '指标与各年数值', en: 'Indicators and their figures by year' },
      'pairs.csv': { zh: '目标与结果的配对，表格', en: 'Pairs of target and outcome, as a table' },
      'pairs.json': { zh: '目标与结果的配对', en: 'Pairs of target and outcome' },
      'wording.json': {
        zh: '措辞变化与不再提的目标',
        en: 'Changes of wording, targets no longer named',
      },
      'known-documents.json': {
        zh: '已知文件，含未读的',
        en: 'Known documents, those not read included',
      },
      'evaluation.json': { zh: '上面的准确率', en: 'The accuracy figures above' },
      'boundaries.json': { zh: '区界（GeoJSON）', en: 'Boundaries (GeoJSON)' },
      'datapackage.json': {
        zh: '数据说明（Data Package）',
        en: 'Description of the data (Data Package)',
      },
    },
    cite: {
      zh: '引用某个数字时，请引原文件：在“全部条目”里展开一条，可复制三种格式的引文，含标题、发布者、日期、小节和段落，以及本站这一条的链接。',
      en: 'To cite a figure, cite its document: open a row under Statements and copy the citation, with title, publisher, date, section, paragraph and the statement’s link on this site, in one of three formats.',
    },
    add: {
      zh: '要加一份文件：把文本放进 corpus 文件夹，必要时在旁边写一个 .meta.yaml，运行 npm run build:data；格式见源码的 README。',
      en: 'To add a document: put its text into the corpus folder, with a .meta.yaml beside it where needed, and run npm run build:data; the README of the source code has the format.',
    },
  },
} as const satisfies Messages;
