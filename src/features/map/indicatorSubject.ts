import { strengthText } from '../../components/strengthText';
import { unitText } from '../../components/unitText';
import { LOCALES, type Language } from '../../contract/languages';
import type { DocumentSummary } from '../../contract/siteIndex';
import { bareFigure, type ComparedPoint } from '../../domain/comparedPoint';
import type { FigureClass } from '../../domain/figureClasses';
import { figureText } from '../../domain/figures';
import type { FigureReading, IndicatorMap } from '../../domain/indicatorMap';
import { nameIn } from '../../domain/indicatorNames';
import { phraseMark } from '../../domain/phraseMark';
import { placeOf } from '../../domain/places';
import { chineseBrackets } from '../../domain/typography';
import { map as words } from '../../i18n/messages/map';
import { compare } from '../../i18n/messages/compare';
import { mapIndicator } from '../../i18n/messages/mapIndicator';
import { shell } from '../../i18n/messages/shell';
import { states } from '../../i18n/messages/states';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { textIn, type Text } from '../../i18n/text';
import type { AreaFill, AreaWords, LegendEntry, MapSubject } from './mapSubject';

type Missing = Exclude<FigureReading['state'], 'figure'>;

/** What shows that there is no figure, and why: hatched without a source, dotted where newspapers alone were read. */
const MISSING_FILLS = {
  'none-found': 'plain',
  outside: 'plain',
  'press-only': 'too-little',
  'no-source': 'no-source',
} as const satisfies Record<Missing, AreaFill>;

/** The map of one indicator's targets or outcomes, in a language. */
export function indicatorSubject(
  map: IndicatorMap,
  documents: ReadonlyMap<string, DocumentSummary>,
  language: Language,
): MapSubject {
  const text = textIn(language);
  const { indicator, kind, year } = map;
  return {
    title: nameOfMap(text, language, map),
    titleIn: (other) => nameOfMap(textIn(other), other, map),
    areas: map.readings.map((reading) =>
      reading.state === 'figure'
        ? figureArea(text, language, map, documents, reading)
        : missingArea(text, language, map, reading),
    ),
    legend: {
      title: titleOf(text, language, map),
      entries: legendOf(text, language, map),
      note: noteOf(text, map),
    },
    hasBars: false,
    download: {
      file: `shenzhen-map-${indicator.id}-${kind}${year === null ? '' : `-${year}`}.csv`,
      content: async () => {
        const { indicatorMapCsv } = await import('../../domain/indicatorMapCsv');
        return indicatorMapCsv(map, documents);
      },
    },
  };
}

/** The indicator and what of it is shown, in one line. */
export function nameOfMap(
  text: Text,
  language: Language,
  { indicator, kind }: IndicatorMap,
): string {
  const { name } = nameIn(language, indicator);
  return text(mapIndicator.title, { name, kind: text(vocabulary.kind[kind]) });
}

function titleOf(text: Text, language: Language, { indicator, kind }: IndicatorMap): string {
  const { name } = nameIn(language, indicator);
  const unit = unitText(text, language, indicator.unit);
  const values = { name, kind: text(vocabulary.kind[kind]) };
  return unit === null
    ? text(mapIndicator.title, values)
    : text(mapIndicator.titleWithUnit, { ...values, unit });
}

/** As it is worded, with the number of what it is of where that is only nearly the indicator. */
export function wordedFigure(point: ComparedPoint, language: Language): string {
  return figureText(point, LOCALES[language]) + phraseMark(point.phraseNumber);
}

function figureArea(
  text: Text,
  language: Language,
  { indicator, year }: IndicatorMap,
  documents: ReadonlyMap<string, DocumentSummary>,
  { slug, point, level, others }: Extract<FigureReading, { state: 'figure' }>,
): AreaWords {
  const worded = wordedFigure(point, language);
  const bare =
    point.amount === null
      ? worded
      : bareFigure(point, indicator, LOCALES[language]) + phraseMark(point.phraseNumber);
  const aside = [
    point.spokenBy === 'press' ? text(words.list.press) : [],
    point.spokenBy === 'city' ? text(vocabulary.issuer.city) : [],
    year === null ? String(point.year) : [],
  ]
    .flat()
    .join(' ');
  const strength = strengthText(text, point);
  const spokenBy = point.spokenBy === null ? [] : [text(vocabulary.issuer[point.spokenBy])];
  const ofYear = text(mapIndicator.year, { year: String(point.year) });
  const remarks = [
    ...(year === null ? [ofYear] : []),
    ...(point.hedge === null ? [] : [text(vocabulary.hedge[point.hedge])]),
    ...spokenBy,
    ...(point.amount === null ? [text(mapIndicator.otherUnit)] : []),
  ];
  const place = text(placeOf(slug));
  return {
    slug,
    fill: level ?? 'too-little',
    label: bare,
    labelNote: aside,
    value: worded,
    aside,
    hasValue: true,
    bar: null,
    spoken:
      remarks.length === 0
        ? text(words.area.value, { place, value: worded })
        : text(words.area.remarkedValue, {
            place,
            value: worded,
            remarks: remarks.join(text(states.listSeparator)),
          }),
    statement: point.statement,
    card: {
      period: ofYear,
      about: `${nameIn(language, indicator).name} · ${text(vocabulary.kind[point.kind])}`,
      value: worded,
      lines: [
        [
          ...(strength === null ? [] : [strength]),
          text(vocabulary.issuer[point.issuer]),
          documents.get(point.document)?.date ?? [],
          text(states.line, { line: point.line }),
        ]
          .flat()
          .join(' · '),
        ...(point.amount === null ? [text(mapIndicator.otherUnit)] : []),
        ...(point.phraseNumber === null
          ? []
          : [text(mapIndicator.card.phrase, { phrase: chineseBrackets(point.phrase) })]),
        ...(others === 0 ? [] : [text(mapIndicator.card.others, { count: others })]),
      ],
      quote: point.quote,
    },
  };
}

function missingArea(
  text: Text,
  language: Language,
  { indicator, kind, year }: IndicatorMap,
  { slug, state }: { readonly slug: FigureReading['slug']; readonly state: Missing },
): AreaWords {
  const value = text(vocabulary.missing[state]);
  return {
    slug,
    fill: MISSING_FILLS[state],
    label: text(vocabulary.missingShort[state]),
    labelNote: '',
    value,
    aside: '',
    hasValue: false,
    bar: null,
    spoken: text(words.area.value, { place: text(placeOf(slug)), value }),
    statement: null,
    card: {
      period: text(year === null ? shell.allYearsName : shell.yearName, { year: year ?? '' }),
      about: `${nameIn(language, indicator).name} · ${text(vocabulary.kind[kind])}`,
      value: null,
      lines: [value, text(mapIndicator.card.missing[state])],
      quote: null,
    },
  };
}

const MISSING_IN_LEGEND = ['none-found', 'outside', 'press-only'] as const;

function legendOf(text: Text, language: Language, map: IndicatorMap): LegendEntry[] {
  const present = new Set(map.readings.map(({ state }) => state));
  const hasOther = map.readings.some((each) => each.state === 'figure' && each.level === null);
  return [
    ...map.classes.map((each) => ({
      fill: each.level,
      words: classText(text, language, map, each),
    })),
    ...(hasOther ? [{ fill: 'too-little' as const, words: text(mapIndicator.otherUnit) }] : []),
    ...MISSING_IN_LEGEND.filter((state) => present.has(state)).map((state) => ({
      fill: MISSING_FILLS[state],
      words: text(vocabulary.missing[state]),
    })),
    { fill: 'no-source', words: text(words.legend.noSource) },
  ];
}

/** A class by the figures at its ends, as they are worded: 至 between two, since a range has a dash of its own. */
function classText(
  text: Text,
  language: Language,
  { readings }: IndicatorMap,
  { least, most }: FigureClass,
): string {
  const figuresAt = (amount: number) => {
    const figures = readings.flatMap((each) =>
      each.state === 'figure' && each.point.amount === amount
        ? figureText(each.point, LOCALES[language])
        : [],
    );
    const [first = '', ...rest] = new Set(figures);
    return rest.reduce((one, other) => text(mapIndicator.same, { one, other }), first);
  };
  return least === most
    ? figuresAt(least)
    : text(mapIndicator.fromTo, { from: figuresAt(least), to: figuresAt(most) });
}

const BOUNDS_EXPLAINED = ['min', 'max', 'range'] as const;
const SPEAKERS_EXPLAINED = ['press', 'city'] as const;

function noteOf(text: Text, { readings, kind, year, phrases }: IndicatorMap): string {
  const { note } = mapIndicator;
  const points = readings.flatMap((each) => (each.state === 'figure' ? each.point : []));
  const marked = phrases
    .map((phrase, at) => text(compare.phrase, { number: phraseMark(at + 1), phrase }))
    .join(text(states.listSeparator));
  return [
    ...(points.length === 0 ? [note.none] : []),
    note[kind],
    ...(year === null && points.length > 0 ? [note.newest] : []),
    ...BOUNDS_EXPLAINED.filter((bound) => points.some((point) => point.bound === bound)).map(
      (bound) => note[bound],
    ),
    ...SPEAKERS_EXPLAINED.filter((who) => points.some((point) => point.spokenBy === who)).map(
      (who) => note[who],
    ),
    ...(points.length > 0 ? [note.classes] : []),
  ]
    .map((message) => text(message))
    .concat(marked === '' ? [] : text(compare.phrases, { marked }))
    .join(text(compare.sentenceGap));
}
