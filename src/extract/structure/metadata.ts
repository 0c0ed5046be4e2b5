import type { Sidecar } from '../../contract/sidecar';
import { DISTRICTS, ELSEWHERE, type RecordPlace } from '../../contract/places';
import { splitAddress, type WebAddress } from '../../contract/webAddress';
import type { DocumentKind, Issuer } from '../../contract/vocabularies';
import type { NormalisedText, TextLine } from '../text/readText';
import { placesIn } from './places';
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
  readonly address: WebAddress | null;
  readonly license: string | null;
  /** The one district that the sidecar or the title says the document is about. */
  readonly subject: RecordPlace | null;
}

/** Lines at the beginning in which a document says what it is. */
const HEAD_LINES = 15;
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
  const place = kind === 'news' ? null : speaker(headText, sidecar);
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
    planYear: sidecar.planYear ?? planYearOf(text, title, date),
    address: splitAddress(sidecar.url ?? urlOf(front, text) ?? ''),
    license: sidecar.license ?? null,
    subject: sidecar.district ?? place ?? subjectOf(title ?? '', text),
  };
}

/** The one district that a title names; elsewhere for an article that names nothing of Shenzhen. */
function subjectOf(title: string, text: NormalisedText): RecordPlace | null {
  const titled = placesIn(title);
  if (titled.length === 1) return titled[0] ?? null;
  const ours = text.lines.some(
    ({ folded }) => folded.includes('深圳') || placesIn(folded).length > 0,
  );
  return ours ? null : ELSEWHERE;
}

function titleLine(head: readonly TextLine[]): string | null {
  const first = head[0]?.text ?? '';
  return first !== '' && first.length <= LONGEST_TITLE && !first.includes('。') ? first : null;
}

function kindOf(title: string | null, head: string): DocumentKind {
  const name = title ?? '';
  if (name.includes('工作报告')) return 'work-report';
  if (/(?:计划|规划|工作要点|方案|纲要|意见)(?:[（(].*[）)])?$/.test(name)) return 'plan';
  return /代表.{2,12}人民政府.{0,6}报告(?:政府)?工作/.test(head) ? 'work-report' : 'news';
}

/**
 * Whose government speaks: 「…在深圳市罗湖区第八届人民代表大会…」, 「代表罗湖区人民政府」. A district before
 * the city it lies in; a government that is none of Shenzhen's is elsewhere.
 */
function speaker(head: string, sidecar: Sidecar): RecordPlace | null {
  if (sidecar.district) return sidecar.district;
  const named = [...governmentsIn(head), sidecar.publisher, sidecar.title].join(' ');
  const district = DISTRICTS.find(({ zh }) => named.includes(zh));
  if (district && !/(?:省|市)/.test(named.replace(/深圳市|广东省/g, ''))) return district.slug;
  if (named.includes('深圳市')) return 'shenzhen';
  return governmentsIn(head).length > 0 ? ELSEWHERE : (placesIn(head)[0] ?? null);
}

/** The governments and assemblies that a text's first lines name. */
function governmentsIn(head: string): string[] {
  const assembly = /在(.{2,24}?)第[^，。]{1,6}届?\s*人民代表大会/s.exec(head)?.[1];
  const government = /代表(.{2,14}?)(?:人民政府|管理?委员?会)/.exec(head)?.[1];
  return [assembly, government].filter((name) => name !== undefined);
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

/** The year that the plan part's heading names, else the title's, else the document's own. */
function planYearOf(text: NormalisedText, title: string | null, date: string): number {
  for (const line of text.lines) {
    const heading = readHeading(line);
    const part =
      heading && (heading.level === 1 ? readPart(heading.title) : readBarePart(heading.title));
    if (part?.period === 'plan' && part.year !== null) return part.year;
  }
  const titled = /(20\d{2})(?:年|(?=\D*$))/.exec(title ?? '')?.[1];
  return Number(titled ?? date.slice(0, 4));
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
