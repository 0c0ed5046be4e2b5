import type { Year } from '../../contract/vocabularies';
import { legendOf } from '../../domain/classes';
import { barLength, isShortReading, selfSpoken, type AreaReading } from '../../domain/mapReading';
import type { TextMeasure } from '../../domain/measures';
import { placeOf, shortName } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { map } from '../../i18n/messages/map';
import { shell } from '../../i18n/messages/shell';
import { states } from '../../i18n/messages/states';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { textIn, type Text } from '../../i18n/text';
import type { Count } from '../../i18n/useCount';
import type { AreaFill, CardWords, MapSubject } from './mapSubject';
import { legendText, readingText, spokenReading } from './measureText';

function titleOf(text: Text, measure: TextMeasure): string {
  return measure === 'targets'
    ? text(map.title.targets)
    : text(map.title.share, { theme: text(themeOf(measure)) });
}

interface TextSubjectQuestion {
  readonly readings: readonly AreaReading[];
  readonly measure: TextMeasure;
  readonly year: Year | null;
  readonly text: Text;
  /** Groups the digits of how many there are. */
  readonly count: Count;
}

/** The map of what the text about the districts gives its words to, or of how many targets it sets. */
export function textSubject(question: TextSubjectQuestion): MapSubject {
  const { readings, measure, year, text } = question;
  return {
    title: titleOf(text, measure),
    titleIn: (language) => titleOf(textIn(language), measure),
    areas: readings.map((reading) => {
      const value = readingText(text, measure, reading);
      const bar = barLength(reading, readings);
      const isPress = reading.state !== 'no-source' && reading.issuer === 'press';
      return {
        slug: reading.slug,
        fill: fillOf(reading),
        label: value,
        labelNote: '',
        value,
        aside: isPress ? text(map.list.press) : '',
        hasValue: bar !== null,
        bar,
        spoken: spokenReading(text, measure, reading, text(placeOf(reading.slug))),
        statement: null,
        card: cardOf(reading, question),
      };
    }),
    legend: {
      title: text(measure === 'targets' ? map.legend.targets : map.legend.share),
      entries: [
        ...legendOf(measure).map((each) => ({
          fill: each.level,
          words: legendText(text, measure, each),
        })),
        {
          fill: 'too-little' as const,
          words: text(measure === 'targets' ? map.legend.pressOrShort : map.legend.tooLittle),
        },
        { fill: 'no-source' as const, words: text(map.legend.noSource) },
      ],
      note: noteOf(question),
    },
    hasBars: true,
    download: {
      file: `shenzhen-map-${measure}${year === null ? '' : `-${year}`}.csv`,
      content: async () => {
        const { mapCsv } = await import('../../domain/mapCsv');
        return mapCsv(readings, measure, year);
      },
    },
  };
}

function fillOf(reading: AreaReading): AreaFill {
  if (reading.state === 'no-source') return 'no-source';
  return (reading.state === 'value' ? reading.level : null) ?? 'too-little';
}

/** Value, speaker, amount of text. */
function cardOf(reading: AreaReading, question: TextSubjectQuestion): CardWords {
  const { measure, year, text, count } = question;
  const period = text(year === null ? shell.allYearsName : shell.yearName, { year: year ?? '' });
  const card = { period, about: '', value: null, quote: null };
  if (reading.state === 'no-source')
    return { ...card, lines: [text(map.card.noSource, { year: period })] };
  const lines = [
    text(map.card.who, {
      who: text(reading.issuer === 'press' ? map.byPress : vocabulary.issuer[reading.issuer]),
      documents: reading.documents,
      chars: count(reading.chars),
    }),
    ...(isShortReading(reading) ? [text(map.card.short)] : []),
  ];
  if (reading.state === 'too-little') return { ...card, about: text(map.card.tooLittle), lines };
  if (measure !== 'targets')
    return {
      ...card,
      about: text(themeOf(measure)),
      value: readingText(text, measure, reading),
      lines,
    };
  const about =
    reading.state === 'none-found'
      ? text(map.card.noneFound)
      : text(map.card.targets, { count: reading.value });
  return { ...card, about, lines };
}

function noteOf({ readings, measure, text }: TextSubjectQuestion): string {
  const own = selfSpoken(readings).map((slug) => text(shortName(slug)));
  return [
    own.length === 0
      ? text(map.legend.pressOnly)
      : text(map.legend.speakers, { places: own.join(text(states.listSeparator)) }),
    text(map.legend.note),
    ...(measure === 'targets' ? [text(map.legend.countNote)] : []),
  ].join(' ');
}
