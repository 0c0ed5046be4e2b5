import { ChartFrame } from '../../components/ChartFrame';
import { frameOfStatements } from '../../components/frameOfStatements';
import type { DocumentSummary } from '../../contract/siteIndex';
import { embedHeight } from '../../domain/embedSnippet';
import { isCity, shortName } from '../../domain/places';
import { statementCsv } from '../../domain/statementCsv';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useText } from '../../i18n/useText';
import { Timeline, type TimelineProps } from './Timeline';

interface TimelineSectionProps extends TimelineProps {
  /** All documents; those that the statements come from are named as sources. */
  readonly documents: readonly DocumentSummary[];
  /** Absolute address of the chart alone; null where it already stands alone. */
  readonly embedAddress: string | null;
  readonly level?: 1 | 2;
}

/** The timeline in its frame: title, who speaks, sources, embed code and CSV. */
export function TimelineSection(props: TimelineSectionProps) {
  const { documents, embedAddress, level = 2, ...timelineProps } = props;
  const { statements, place } = timelineProps;
  const text = useText();
  const language = useLanguage();
  const name = shortName(place)[language];
  return (
    <ChartFrame
      title={text(timeline.titleOf, { place: name })}
      speaker={text(isCity(place) ? timeline.speakerOfCity : timeline.speaker, { place: name })}
      level={level}
      {...frameOfStatements({
        documents,
        cited: statements.map((statement) => statement.document),
        embedAddress,
        height: embedHeight('timeline', new Set(statements.map((each) => each.theme)).size),
        file: `shenzhen-${place}-statements.csv`,
        csv: () => statementCsv(statements, documents),
      })}
    >
      <Timeline key={place} {...timelineProps} documents={documents} />
    </ChartFrame>
  );
}
