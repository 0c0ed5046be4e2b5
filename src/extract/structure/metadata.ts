import type { Sidecar } from '../../contract/sidecar';
import type { RecordPlace } from '../../contract/places';
import { splitAddress, type WebAddress } from '../../contract/webAddress';
import type { DocumentKind, Issuer } from '../../contract/vocabularies';
import type { NormalisedText } from '../text/readText';
import { dateIn, dateOf } from './dates';
import { kindOf, titleLine } from './documentKind';
import { planYearOf, reviewedYearOf } from './planYear';
import { speakerOf, subjectOf } from './speaker';

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
  /** The one place that the document is about. */
  readonly subject: RecordPlace | null;
}

/** Lines at the beginning in which a document says what it is. */
const HEAD_LINES = 15;
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
  const { issuer, issuerPlace } = speakerOf(kind, title, headText, sidecar);
  return {
    title,
    kind,
    date,
    dated: found !== null,
    issuer,
    issuerPlace,
    publisher: sidecar.publisher ?? front.get('publisher') ?? publisherOf(text, headText, kind),
    planYear: sidecar.planYear ?? planYearOf(text, title, date, kind),
    reviewedYear: kind === 'news' ? null : reviewedYearOf(title ?? ''),
    address: splitAddress(sidecar.url ?? urlOf(front, text) ?? ''),
    license: sidecar.license ?? null,
    subject: sidecar.district ?? issuerPlace ?? subjectOf(title ?? '', text, kind),
  };
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
