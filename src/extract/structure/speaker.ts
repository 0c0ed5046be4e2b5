import type { Sidecar } from '../../contract/sidecar';
import { DISTRICTS, ELSEWHERE, type RecordPlace } from '../../contract/places';
import type { DocumentKind, Issuer } from '../../contract/vocabularies';
import type { NormalisedText } from '../text/readText';
import { OPENING_LINES } from './documentKind';
import { mentions, placesIn } from './places';

/** An office of the city: what it publishes is the city's own word, whatever its form. */
const CITY_OFFICE =
  /^深圳市(?!.*(?:区|街道|报|网|电视|学校|医院|公司))[^，]{0,20}(?:局|委|委员会|常委会|办公室|办公厅|政府)$/;

/** Who speaks, and for which place; newspapers speak for none. */
export interface Speaker {
  readonly issuer: Issuer;
  readonly issuerPlace: RecordPlace | null;
}

/** @param head the first lines, in one width. */
export function speakerOf(
  kind: DocumentKind,
  title: string | null,
  head: string,
  sidecar: Sidecar,
): Speaker {
  const isOffice = kind === 'news' && CITY_OFFICE.test(sidecar.publisher ?? '');
  const place = isOffice ? 'shenzhen' : kind === 'news' ? null : governmentOf(title, head, sidecar);
  const issuer = sidecar.issuer ?? issuerOf(kind, place);
  if (issuer === 'press') return { issuer, issuerPlace: null };
  return { issuer, issuerPlace: issuer === 'city' ? 'shenzhen' : place };
}

function issuerOf(kind: DocumentKind, place: RecordPlace | null): Issuer {
  if (place === 'shenzhen') return 'city';
  return kind === 'news' ? 'press' : 'district';
}

/**
 * Whose government speaks: 「…在深圳市罗湖区第八届人民代表大会…」, 「代表罗湖区人民政府」. Who reports comes before
 * the assembly that hears it (大鹏新区 reports to 龙岗区's), and a district before the city it lies in; a
 * government that is none of Shenzhen's is elsewhere.
 */
function governmentOf(title: string | null, head: string, sidecar: Sidecar): RecordPlace | null {
  if (sidecar.district) return sidecar.district;
  const { assembly, government } = governmentsIn(head);
  const named = [title, government, sidecar.publisher, assembly].map((name) => name ?? '');
  for (const name of named) {
    const district = DISTRICTS.find(({ zh }) => name.includes(zh));
    if (district && !/[省市]/.test(name.replace(/深圳市|广东省/g, ''))) return district.slug;
  }
  if (named.some((name) => name.includes('深圳市'))) return 'shenzhen';
  if ((government ?? assembly) !== undefined || FOREIGN.test(title ?? '')) return ELSEWHERE;
  return placesIn(head)[0] ?? null;
}

/** 「鹭江市政府工作报告」, 「鹭江市鲸湾区2024年国民经济…」, 「政府工作报告（鹭江市）」, where nothing of Shenzhen is named. */
const FOREIGN =
  /\p{Script=Han}{2,6}(?<![城都全我本超])[市县州盟旗](?:\p{Script=Han}{2,5}[区县市镇])?(?:（[^）]*）)?(?:人民)?(?:政府|20\d{2}年|国民经济|关于)|（\p{Script=Han}{2,8}[市县州盟旗区]）$/u;

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

/** 「深圳全力推进…」, 「在深圳举行」; 「鲸湾到深圳」 and 「由东莞至深圳」 name a neighbour. */
const OF_SHENZHEN = /(?:^|[，。；：！”（]|[在我])深圳|深圳(?:市|各区|全市|特区|经济特区)/;

/** An article is about the district that its opening names alone, if most places that it names lie there. */
const MOSTLY = 0.6;
/** A district's congress, or who speaks for its government, in an article's opening. */
const MEETS = new RegExp(
  `(${DISTRICTS.map(({ zh }) => zh).join('|')})(?:第?[一二三四五六七八九十]+届|人大|人民代表大会|党代会|人民政府(?:向|作)|管委会(?:向|作))`,
  'g',
);

/**
 * The one district that an article is about: that its title names, whose congress it opens with, or that it
 * names first and most; elsewhere for an article that names nothing of Shenzhen, and for a government's own
 * text that names no place in it, whatever it says of Shenzhen as a neighbour.
 */
export function subjectOf(
  title: string,
  text: NormalisedText,
  kind: DocumentKind,
): RecordPlace | null {
  const titled = placesIn(title);
  if (titled.length === 1) return titled[0] ?? null;
  // 「深圳各区这些大项目上新」: where the city's news took place is not what it is about.
  if (titled.length === 0 && /深圳(?:各区|全市)/.test(title)) return null;
  const opening = text.lines
    .slice(0, OPENING_LINES)
    .map(({ folded }) => folded)
    .join('\n');
  const meeting = new Set([...opening.matchAll(MEETS)].flatMap(([name]) => placesIn(name)));
  const [host] = meeting;
  if (meeting.size === 1 && host) return host;
  const named = text.lines.flatMap(({ folded }) => mentions(folded));
  const [only, ...others] = placesIn(opening);
  if (titled.length === 0 && only && others.length === 0) {
    const ofIt = named.filter(({ place }) => place === only);
    if (ofIt.length > named.length * MOSTLY) return only;
  }
  const isOurs =
    named.length > 0 ||
    (kind === 'news' && OF_SHENZHEN.test(title)) ||
    text.lines.some(({ folded }) =>
      kind === 'news' ? OF_SHENZHEN.test(folded) : folded.includes('深圳市'),
    );
  return isOurs ? null : ELSEWHERE;
}
