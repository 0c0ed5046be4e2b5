import { ELSEWHERE, type RecordPlace } from '../../contract/places';
import type { DocumentContext, Span } from '../model';
import { OTHER_PLACES } from '../lexicon/placeNames';
import { DELIVERY_VERBS } from '../lexicon/verbs';
import { clauses, sentences } from './clauses';
import { mentions, placeAsHeading, placesIn } from './places';
import type { HeadedSegment } from './segments';

/** A clause with the place it is about; null: of no one place of Shenzhen. */
export interface PlacedClause {
  readonly clause: Span;
  readonly sentence: Span;
  readonly place: RecordPlace | null;
  /** The clause in one width. */
  readonly words: string;
}

/** A clause whose subject is the whole city, in a text that is not the city's own. */
const CITY_WIDE =
  /^(?:其中|目前|今年|去年|预计|20\d\d年(?:度|全年)?)*(?:全市|我市|深圳市(?=地区|今年|全年|将|已|共))/;
/** 「光明长圳等30个项目」 names one of many, 「建设盐田渡口、环湾码头等20座」 some of many; 「光明院区等医院」 what is meant. */
const SOME_OF_MANY = /等(?:首批|第.批|近|超|约)?[\d一二两三四五六七八九十百千]/;

/** 「盐田新建…等3座」: the district does it, so that the whole list is its own. */
const ACTS = new RegExp(`^(?:区|新区|特别合作区)?(?:${DELIVERY_VERBS.join('|')})`);

/** Gives each clause of a segment its place. The order of the cases is the order of the evidence. */
export function placeClauses(segment: HeadedSegment, context: DocumentContext): PlacedClause[] {
  const text = segment.line.folded;
  const placed: PlacedClause[] = [];
  const asCity = tellsAsCity(context);
  let nearest: RecordPlace | null = null;
  // 「宝安区：新增…，改造…。」 in what tells of the city: the place of all that names no other.
  let lead: RecordPlace | null = null;
  for (const sentence of sentences(text, segment)) {
    // Only a newspaper's clause takes its place from its sentence.
    if (context.issuer === 'press') {
      const named = placesIn(text.slice(sentence.start, sentence.end));
      if (named.length > 0) nearest = named.length === 1 ? (named[0] ?? null) : null;
    }
    for (const clause of clauses(text, sentence)) {
      const words = text.slice(clause.start, clause.end);
      if (asCity && text[clause.end] === '：') lead = placeAsHeading(words) ?? lead;
      const before = placed.at(-1);
      const leans = asCity && before?.sentence === sentence && LEANS.test(words);
      const led = lead && mentions(words).length === 0 && !CITY_WIDE.test(words) ? lead : null;
      const place = leans ? before.place : (led ?? placeOf(words, segment, context, nearest));
      placed.push({ clause, sentence, place, words });
    }
  }
  return placed;
}

/** 「鹭湾区新开工项目9个，总投资6亿元」: what is told of the things just counted is of their place. */
const LEANS = /^(?:其中)?(?:计划)?(?:总投资|年度(?:计划)?投资)(?:约|超|近|达)?\d/;

/** Whether a document's clauses are the city's own unless they name a district. */
export function tellsAsCity({ issuer, homePlace }: DocumentContext): boolean {
  return issuer === 'city' || homePlace === 'shenzhen';
}

function placeOf(
  words: string,
  segment: HeadedSegment,
  context: DocumentContext,
  nearest: RecordPlace | null,
): RecordPlace | null {
  if (context.homePlace === ELSEWHERE) return ELSEWHERE;
  if (context.issuer === 'city') return placeInCityDocument(words);
  if (ABROAD.test(words)) return null;
  // An article on the city itself tells of it as its own documents do.
  if (context.homePlace === 'shenzhen') return segment.headedPlace ?? placeInCityDocument(words);
  if (CITY_WIDE.test(words)) return null;
  if (context.issuer === 'press' && NO_DISTRICT.test(words)) return null;
  if (context.issuer === 'district') return context.homePlace;
  return segment.headedPlace ?? nearest ?? context.homePlace;
}

/** 「支持河源新增…」: what is done in a place outside Shenzhen belongs to none of it. */
const ABROAD = new RegExp(
  `^(?:支持|帮助|助力|协助|推动|促进|对口帮扶|对口支援|支援)+(?:${OTHER_PLACES.replaceAll(' ', '|')})`,
);

/** Areas beside the districts: what a newspaper lists under them is no district's. */
const NO_DISTRICT = /^(?:前海|市本级|河套)/;

/** The city's own document: its own, unless the clause names exactly one district. */
export function placeInCityDocument(words: string): RecordPlace | null {
  if (ABROAD.test(words)) return null;
  const named = mentions(words);
  const first = named[0];
  if (!first || new Set(named.map(({ place }) => place)).size !== 1) return 'shenzhen';
  const after = words.slice(first.start + first.name.length);
  if (ACTS.test(after) || WITHIN.test(words.slice(0, first.start))) return first.place;
  const listed = (SOME_OF_MANY.test(after) ? words.slice(0, words.lastIndexOf('等')) : words)
    .split('、')
    .filter((item) => !PHASE.test(item));
  // One thing of the district among others lies in several; 「光明院区等30家医院」 names one of many.
  if (listed.length < 2) return SOME_OF_MANY.test(after) ? 'shenzhen' : first.place;
  return listed.every((item) => mentions(item).length > 0) ? first.place : 'shenzhen';
}

/** 「在龙岗建成甲、乙」: the place of all that follows. */
const WITHIN = /[在于]$/;
/** 「大鹏码头一期、二期」: more of the item before. */
const PHASE = /^[一二三四五]期/;
