import { LABEL_SIZE } from '../../components/chartShapes';
import { useMemo } from 'react';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { ThemeId } from '../../contract/themes';
import { YEARS } from '../../contract/vocabularies';
import { figureText } from '../../domain/figures';
import { signedReading } from '../../domain/indicatorNames';
import { themeOf } from '../../domain/themes';
import { LOCALES } from '../../contract/languages';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import { statementLabel } from './statementLabel';
import type { PlacedOverflow } from './timelineLayout';
import type { TimelineWords } from './timelineOption';

interface AllTimelineWords extends TimelineWords {
  /** CSS pixels that the themes' names take. */
  readonly nameWidth: number;
  readonly label: (statement: LocatedStatement) => string | null;
  readonly option: (statement: LocatedStatement) => string;
  readonly overflow: (overflow: PlacedOverflow) => string;
}

const NAME_WIDTH = { zh: 136, en: 172 };
const MAX_LABEL = 180;
const COLUMN_PADDING = 20;

/** The timeline's words in the reader's language, cut for the width (CSS pixels) at hand. */
export function useTimelineWords(width: number): AllTimelineWords {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const locale = LOCALES[language];
    const nameOf = (statement: LocatedStatement) => signedReading(language, statement).name;
    const figureOf = (statement: LocatedStatement) =>
      figureText(signedReading(language, statement).statement, locale);
    const nameWidth = NAME_WIDTH[language];
    const columnWidth = (width - nameWidth) / YEARS.length;
    const theme = (id: ThemeId) => themeOf(id)[language];
    return {
      nameWidth,
      theme,
      column: (state) =>
        state === 'filled' || state === 'told-elsewhere' ? null : text(vocabulary.missing[state]),
      label: (statement) =>
        statementLabel(
          statement,
          { city: text(timeline.city), unreadable: text(timeline.damagedMark), nameOf, figureOf },
          LABEL_SIZE,
          Math.min(MAX_LABEL, columnWidth - COLUMN_PADDING),
        ),
      option: (statement) =>
        text(timeline.option, {
          year: String(statement.year),
          theme: themeOf(statement.theme)[language],
          kind: text(vocabulary.kind[statement.kind]),
          indicator: nameOf(statement),
          figure: statement.damaged ? text(timeline.unreadable) : (figureOf(statement) ?? ''),
        }).trim(),
      overflow: ({ year, theme: id, count }) =>
        text(timeline.moreOf, { year: String(year), theme: themeOf(id)[language], count }),
    };
  }, [text, language, width]);
}
