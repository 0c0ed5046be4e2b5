import { useState } from 'react';
import { ChartFrame } from '../../components/ChartFrame';
import { frameOfStatements } from '../../components/frameOfStatements';
import { usePrinting } from '../../components/usePrinting';
import { withTheme } from '../../components/withTheme';
import type { PlaceSlug } from '../../contract/places';
import type { DocumentSummary } from '../../contract/siteIndex';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { leadingThemes, ofThemes } from '../../domain/leading';
import { isCity, shortName } from '../../domain/places';
import type { Language } from '../../contract/languages';
import { timeline } from '../../i18n/messages/timeline';
import { textIn } from '../../i18n/text';
import { useLanguage, useText } from '../../i18n/useText';
import { Timeline, type TimelineProps } from './Timeline';

export interface TimelineSectionProps extends TimelineProps {
  /** All documents; those that the statements come from are named as sources. */
  readonly documents: readonly DocumentSummary[];
  /** Where the chart stands alone; null where it already does. */
  readonly embedAddress: EmbedAddress | null;
  readonly level?: 1 | 2;
  /** Whether a long timeline begins with the themes of which most is said. */
  readonly isShort?: boolean;
}

/** So many themes fill a screen; one more is not worth a button. */
const SHORT_THEMES = 3;

/** The timeline in its frame: title, who speaks, sources, embed code and CSV. */
export function TimelineSection(props: TimelineSectionProps) {
  const { documents, embedAddress, level = 2, isShort = false, ...timelineProps } = props;
  const { statements, place, year, theme, selectedStatement } = timelineProps;
  const text = useText();
  const language = useLanguage();
  const name = shortName(place)[language];
  const title = (lang: Language) =>
    withTheme(
      textIn(lang),
      textIn(lang)(timeline.titleOf, { place: shortName(place)[lang] }),
      theme,
    );
  const [wholeOf, setWholeOf] = useState<PlaceSlug | null>(null);
  const isPrinting = usePrinting();
  const themes = leadingThemes(statements, year, theme);
  const first = themes.slice(0, SHORT_THEMES);
  const selected = statements.find(({ id }) => id === selectedStatement);
  const mayBeCut =
    isShort &&
    !isPrinting &&
    themes.length > SHORT_THEMES + 1 &&
    (!selected || first.includes(selected.theme));
  const isCut = mayBeCut && wholeOf !== place;
  return (
    <ChartFrame
      title={title(language)}
      speaker={text(isCity(place) ? timeline.speakerOfCity : timeline.speaker, { place: name })}
      level={level}
      {...frameOfStatements({
        documents,
        cited: statements.map((statement) => statement.document),
        embedAddress,
        title,
        height: embedHeight('timeline', themes.length),
        file: `shenzhen-${place}-statements.csv`,
        csv: async () => {
          const { statementCsv } = await import('../../domain/statementCsv');
          return statementCsv(statements, documents);
        },
      })}
    >
      <Timeline
        key={place}
        {...timelineProps}
        statements={isCut ? ofThemes(statements, first) : statements}
        documents={documents}
        onlyLabelled={level === 1}
      />
      {mayBeCut && (
        <p className="timeline-rest">
          {isCut && text(timeline.inShort, { first: first.length, count: themes.length })}{' '}
          <button
            type="button"
            className="link-button"
            aria-expanded={!isCut}
            onClick={() => {
              setWholeOf(isCut ? place : null);
            }}
          >
            {isCut
              ? text(timeline.wholeOf, { count: themes.length })
              : text(timeline.shortOf, { first: first.length })}
          </button>
        </p>
      )}
    </ChartFrame>
  );
}
