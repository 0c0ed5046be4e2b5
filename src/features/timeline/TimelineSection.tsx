import { ChartFrame } from '../../components/ChartFrame';
import type { DocumentSummary } from '../../contract/siteIndex';
import { shortName } from '../../domain/places';
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

/** Height of the embedding frame, CSS pixels: most timelines fit, longer ones scroll. */
const EMBED_HEIGHT = 760;

/** The timeline in its frame: title, who speaks, sources, embed code and CSV. */
export function TimelineSection(props: TimelineSectionProps) {
  const { documents, embedAddress, level = 2, ...timelineProps } = props;
  const { statements, place } = timelineProps;
  const text = useText();
  const name = shortName(place)[useLanguage()];
  const cited = new Set(statements.map((statement) => statement.document));
  return (
    <ChartFrame
      title={text(timeline.titleOf, { place: name })}
      speaker={text(timeline.speaker, { place: name })}
      level={level}
      documents={documents.filter(({ id }) => cited.has(id))}
      embed={embedAddress === null ? undefined : { address: embedAddress, height: EMBED_HEIGHT }}
      download={
        embedAddress === null
          ? undefined
          : {
              file: `shenzhen-${place}-statements.csv`,
              content: () => statementCsv(statements, documents),
            }
      }
    >
      <Timeline key={place} {...timelineProps} documents={documents} />
    </ChartFrame>
  );
}
