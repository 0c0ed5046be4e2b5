import { MarkLegend, type LegendEntry } from '../../components/MarkLegend';
import type { LocatedStatement } from '../../contract/siteIndex';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import { markPath, markShape, type MarkShape } from '../../domain/markShapes';
import type { TimelineLink } from './timelineLinks';

interface TimelineLegendProps {
  /** All statements that the chart shows: marks that few charts have are explained where they stand. */
  readonly statements: readonly LocatedStatement[];
  readonly links: readonly TimelineLink[];
  /** Whether lines are drawn only for the mark that is being read. */
  readonly areSomeHidden: boolean;
  /** Whether the marks stand in a list, without lines, hatching or places to explain. */
  readonly isList: boolean;
}

const USUAL: readonly LegendEntry[] = [
  { path: pathOf('circle'), word: vocabulary.kind.target },
  { path: pathOf('circle'), word: vocabulary.kind.outcome, look: 'is-solid' },
  { path: pathOf('floor'), word: timeline.floor },
  { path: pathOf('ceiling'), word: timeline.ceiling },
  { path: pathOf('diamond'), word: vocabulary.kind.milestone },
];
const RANGE: LegendEntry = { path: pathOf('range'), word: vocabulary.bound.range };
const DAMAGED: LegendEntry = {
  path: pathOf('damaged'),
  word: timeline.damagedMark,
  look: 'is-dashed',
};
const LINK: LegendEntry = { path: 'M1 8H17', word: timeline.link };
const NEAR_LINK: LegendEntry = { path: 'M1 8H17', word: timeline.nearLink, look: 'is-dashed' };

/** The marks and their words. */
export function TimelineLegend({ statements, links, areSomeHidden, isList }: TimelineLegendProps) {
  const text = useText();
  const outlines = new Set(statements.map((statement) => markShape(statement).outline));
  const entries = [
    ...USUAL,
    ...(outlines.has('range') ? [RANGE] : []),
    ...(outlines.has('damaged') ? [DAMAGED] : []),
    ...(!isList && links.some(({ exact }) => exact) ? [LINK] : []),
    ...(!isList && links.some(({ exact }) => !exact) ? [NEAR_LINK] : []),
  ];
  return (
    <MarkLegend entries={entries} hatched={isList ? null : vocabulary.missing['no-source']}>
      {!isList && (
        <>
          {areSomeHidden && <li>{text(timeline.linksOnReading)}</li>}
          <li>{text(timeline.noDates)}</li>
        </>
      )}
    </MarkLegend>
  );
}

function pathOf(outline: MarkShape['outline']): string {
  return markPath(outline, 9, 8);
}
