import type { Sidecar } from '../../contract/sidecar';
import { DISTRICTS, ELSEWHERE, type RecordPlace } from '../../contract/places';
import { splitAddress, type WebAddress } from '../../contract/webAddress';
import type { DocumentKind, Issuer } from '../../contract/vocabularies';
import type { NormalisedText, TextLine } from '../text/readText';
import { mentions, placesIn } from './places';
import { readBarePart, readPart } from './parts';
import { readHeading } from './headings';

export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string;
  /** False where neither the text nor its sidecar names any year. */
  readonly dated: boolean;
  readonly kind: DocumentKind;
  readonly issuer: Issuer;
  readonly issuerPlace: RecordPlace | null;
  readonly planYear: number;
  /** Of a summary, or a plan that opens with how the last one was carried out: the year that it looks back on. */
  readonly reviewedYear: number | null;
  readonly address: WebAddress | null;
  readonly license: string | null;
  /** The one district that the sidecar or the title says the document is about. */
  readonly subject: RecordPlace | null;
}

/** Lines at the beginning in which a document says what it is. */
const HEAD_LINES = 15;
/** Lines that say what an article is about. */
const OPENING_LINES = 4;
const LONGEST_TITLE = 60;
/** Stands in a record for a date that nothing tells; a build refuses such a document (`problemsOf`). */
const UNKNOWN_YEAR = '2000';

/** Title, publisher, date, kind and speaker: the sidecar's word first, then front matter, then the text. */
export function readMetadata(text: NormalisedText, sidecar: Sidecar): Metadata {
  const head = text.lines.slice(0, HEAD_LINES);
  const headText = head.map((line) => line.folded).join('\n');
  const front = text.frontMatter;
  const title = sidecar.title ?? front.get('title') ?? titleLine(head);
  const kind = sidecar.kind ?? kindOf(title, headText);
  const found = sidecar.date ?? dateIn(front.get('date') ?? '') ?? dateOf(headText, text);
  const date = found ?? UNKNOWN_YEAR;
  const place = kind === 'news' ? null : speaker(title, headText, sidecar);
  const issuer =
    sidecar.issuer ?? (kind === 'news' ? 'press' : place === 'shenzhen' ? 'city' : 'district');
  return {
    title,
    kind,
    date,
    dated: found !== null,
    issuer,
    issuerPlace: issuer === 'press' ? null : place,
    publisher: sidecar.publisher ?? front.get('publisher') ?? publisherOf(text, headText, kind),
    planYear: sidecar.planYear ?? planYearOf(text, title, date, kind),
    reviewedYear: kind === 'plan' ? reviewedYearOf(title ?? '') : null,
    address: splitAddress(sidecar.url ?? urlOf(front, text) ?? ''),
    license: sidecar.license ?? null,
    subject: sidecar.district ?? place ?? subjectOf(title ?? '', text),
  };
}

/** An article is about the district that its opening names alone, if most places that it names lie there. */
const MOSTLY = 0.6;

/** The one district that a title names; elsewhere for an article that names nothing of Shenzhen. */
function subjectOf(title: string, text: NormalisedText): RecordPlace | null {
  const titled = placesIn(title);
  if (titled.length === 1) return titled[0] ?? null;
  if (titled.length === 0) {
    const opening = placesIn(
      text.lines
        .slice(0, OPENING_LINES)
        .map(({ folded }) => folded)
        .join('\n'),
    );
    const all = text.lines.flatMap(({ folded }) => mentions(folded));
    const [only] = opening;
    if (
      only &&
      opening.length === 1 &&
      all.filter(({ place }) => place === only).length > all.length * MOSTLY
    )
      return only;
  }
  const ours = text.lines.some(
    ({ folded }) => folded.includes('深圳') || placesIn(folded).length > 0,
  );
  return ours ? null : ELSEWHERE;
}

function titleLine(head: readonly TextLine[]): string | null {
  const first = head[0]?.text ?? '';
  return first !== '' && first.length <= LONGEST_TITLE && !first.includes('。') ? first : null;
}

const PLAN_TITLE =
  /(?:计划|规划|工作要点|方案|纲要|意见|工作安排|工作部署|工作思路|工作总结|(?:计划|规划)[^，。]{0,4}(?:执行|完成)情况)$/;

/** A title without the marks and words of how it was issued: 「关于印发《…计划（草案）》的通知」 → …计划. */
function bareTitle(title: string): string {
  return title
    .replace(/[《》“”]/g, '')
    .replace(/(?:的)?(?:通知|报告(?<!工作报告)|公告|函)$/, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/草案$/, '')
    .trim();
}

/** 「2023年工作总结及2024年工作计划」, 「2023年计划执行情况与2024年计划」: the year that comes first in it. */
function reviewedYearOf(title: string): number | null {
  const name = bareTitle(title);
  const review = /(20\d{2})年?[^\d]{0,24}?(?:工作总结|(?:执行|完成)情况|工作回顾)/.exec(name);
  return review && review.index <= name.search(/20\d{2}/) ? Number(review[1]) : null;
}

function kindOf(title: string | null, head: string): DocumentKind {
  const name = bareTitle(title ?? '');
  if (name.includes('工作报告')) return 'work-report';
  if (PLAN_TITLE.test(name)) return 'plan';
  return /代表.{2,12}人民政府.{0,6}报告(?:政府)?工作/.test(head) ? 'work-report' : 'news';
}

/**
 * Whose government speaks: 「…在深圳市罗湖区第八届人民代表大会…」, 「代表罗湖区人民政府」. Who reports comes before
 * the assembly that hears it (大鹏新区 reports to 龙岗区's), and a district before the city it lies in; a
 * government that is none of Shenzhen's is elsewhere.
 */
function speaker(title: string | null, head: string, sidecar: Sidecar): RecordPlace | null {
  if (sidecar.district) return sidecar.district;
  const { assembly, government } = governmentsIn(head);
  const named = [title, government, sidecar.publisher, assembly].map((name) => name ?? '');
  for (const name of named) {
    const district = DISTRICTS.find(({ zh }) => name.includes(zh));
    if (district && !/[省市]/.test(name.replace(/深圳市|广东省/g, ''))) return district.slug;
  }
  if (named.some((name) => name.includes('深圳市'))) return 'shenzhen';
  return government || assembly ? ELSEWHERE : (placesIn(head)[0] ?? null);
}

/** The government and the assembly that a text's first lines name. */
function governmentsIn(head: string): {
  readonly assembly: string | undefined;
  readonly government: string | undefined;
} {
  return {
    assembly: /在(.{2,24}?)第[^，。]{1,6}届?\s*人民代表大会/s.exec(head)?.[1],
    government: /代表(.{2,14}?)(?:人民政府|管理?委员?会)/.exec(head)?.[1],
  };
}

function dateOf(head: string, text: NormalisedText): string | null {
  const body = () => text.lines.map((line) => line.folded).join('\n');
  return (
    dateIn(head) ??
    monthIn(head) ??
    dateIn(body()) ??
    /((?:19|20)\d{2})年/.exec(body())?.[1] ??
    null
  );
}

function dateIn(text: string): string | null {
  const match = /(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function monthIn(text: string): string | null {
  const match = /(20\d{2})年(\d{1,2})月/.exec(text);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12
    ? `${match[1] ?? ''}-${String(month).padStart(2, '0')}`
    : null;
}

/** The year nearest before a title's word for a plan. */
const PLANNED = /(20\d{2})年?(?:(?!20\d{2})[^，。]){0,24}?(?:计划|安排|要点|部署|思路|打算|目标)/g;
/** From this month on a newspaper's 明年 is the year that is being planned. */
const LATE_MONTH = 11;

/**
 * The year that the plan part's heading names, else the one that the title's plan is for, else the title's,
 * else the document's own; for a newspaper late in the year that speaks of 明年, the next.
 */
function planYearOf(
  text: NormalisedText,
  title: string | null,
  date: string,
  kind: DocumentKind,
): number {
  for (const line of text.lines) {
    const heading = readHeading(line);
    const part =
      heading && (heading.level === 1 ? readPart(heading.title) : readBarePart(heading.title));
    if (part?.period === 'plan' && part.year !== null) return part.year;
  }
  const name = title ?? '';
  const planned = [...name.matchAll(PLANNED)].at(-1);
  if (
    planned &&
    !/^[^，。]{0,6}(?:执行|完成)情况/.test(name.slice(planned.index + planned[0].length))
  )
    return Number(planned[1]);
  const reviewed = reviewedYearOf(name);
  if (reviewed !== null) return /半年|季度/.test(name) ? reviewed : reviewed + 1;
  const titled = /(20\d{2})(?:年|(?=\D*$))/.exec(name)?.[1];
  if (titled !== undefined) return Number(titled);
  const [year, month] = date.split('-').map(Number);
  const opening = text.lines.slice(0, OPENING_LINES).some(({ folded }) => folded.includes('明年'));
  const isAhead = kind === 'news' && (month ?? 0) >= LATE_MONTH && opening;
  return (year ?? 0) + (isAhead ? 1 : 0);
}

function publisherOf(text: NormalisedText, head: string, kind: DocumentKind): string | null {
  for (const line of [...text.lines].reverse().slice(0, HEAD_LINES)) {
    const source = /^（(?:文章)?来源：\s*([^）]{2,20})）/.exec(line.folded)?.[1];
    if (source) return source;
  }
  const government = /代表(\p{Script=Han}{2,12}?人民政府)/u.exec(head)?.[1];
  if (kind !== 'news' && government) return government;
  return /^[^\n，。]{0,14}?(?:日报|晚报|都市报|特区报|商报|时报|新闻网)/m.exec(head)?.[0] ?? null;
}

function urlOf(front: ReadonlyMap<string, string>, text: NormalisedText): string | null {
  for (const key of ['url', 'source', 'link']) {
    const value = front.get(key);
    if (value && URL.canParse(value)) return value;
  }
  const alone = text.lines.find(({ text: line }) => /^https?:\/\/\S+$/.test(line))?.text;
  return alone && URL.canParse(alone) ? alone : null;
}
