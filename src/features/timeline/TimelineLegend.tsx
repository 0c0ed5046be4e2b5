import type { LocatedStatement } from '../../contract/siteIndex';
import type { Message } from '../../i18n/messages';
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
}

interface Entry {
  readonly path: string;
  readonly word: Message;
  readonly look?: 'is-solid' | 'is-dashed';
}

const USUAL: readonly Entry[] = [
  { path: pathOf('circle'), word: vocabulary.kind.target },
  { path: pathOf('circle'), word: vocabulary.kind.outcome, look: 'is-solid' },
  { path: pathOf('floor'), word: timeline.floor },
  { path: pathOf('ceiling'), word: timeline.ceiling },
  { path: pathOf('diamond'), word: vocabulary.kind.milestone },
];
const RANGE: Entry = { path: pathOf('range'), word: vocabulary.bound.range };
const DAMAGED: Entry = { path: pathOf('damaged'), word: timeline.damagedMark, look: 'is-dashed' };
const LINK: Entry = { path: 'M1 8H17', word: timeline.link };
const NEAR_LINK: Entry = { path: 'M1 8H17', word: timeline.nearLink, look: 'is-dashed' };

/** The marks and their words. */
export function TimelineLegend({ statements, links, areSomeHidden }: TimelineLegendProps) {
  const text = useText();
  const outlines = new Set(statements.map((statement) => markShape(statement).outline));
  const entries = [
    ...USUAL,
    ...(outlines.has('range') ? [RANGE] : []),
    ...(outlines.has('damaged') ? [DAMAGED] : []),
    ...(links.some(({ exact }) => exact) ? [LINK] : []),
    ...(links.some(({ exact }) => !exact) ? [NEAR_LINK] : []),
  ];
  return (
    <ul className="timeline-legend">
      {entries.map(({ path, word, look }) => (
        <li key={word.en}>
          <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
            <path d={path} className={look ? `timeline-key ${look}` : 'timeline-key'} />
          </svg>
          {text(word)}
        </li>
      ))}
      <li>
        <span className="timeline-hatch" aria-hidden="true" />
        {text(timeline.noSource)}
      </li>
      {areSomeHidden && <li>{text(timeline.linksOnReading)}</li>}
      <li>{text(timeline.noDates)}</li>
    </ul>
  );
}

function pathOf(outline: MarkShape['outline']): string {
  return markPath(outline, 9, 8);
}
