import type { Message } from '../../i18n/messages';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useText } from '../../i18n/useText';
import { markPath, type MarkShape } from './markShapes';

const ENTRIES: readonly { shape: MarkShape; word: Message }[] = [
  { shape: { outline: 'circle', solid: false }, word: vocabulary.kind.target },
  { shape: { outline: 'circle', solid: true }, word: vocabulary.kind.outcome },
  { shape: { outline: 'floor', solid: false }, word: timeline.floor },
  { shape: { outline: 'ceiling', solid: false }, word: timeline.ceiling },
  { shape: { outline: 'diamond', solid: false }, word: vocabulary.kind.milestone },
];

/** The marks and their words. */
export function TimelineLegend() {
  const text = useText();
  return (
    <ul className="timeline-legend">
      {ENTRIES.map(({ shape, word }) => (
        <li key={word.en}>
          <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
            <path
              d={markPath(shape.outline, 9, 8)}
              className={shape.solid ? 'timeline-key is-solid' : 'timeline-key'}
            />
          </svg>
          {text(word)}
        </li>
      ))}
      <li>
        <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
          <path d="M1 8H17" className="timeline-key" />
        </svg>
        {text(timeline.link)}
      </li>
      <li>
        <span className="timeline-hatch" aria-hidden="true" />
        {text(timeline.noSource)}
      </li>
    </ul>
  );
}
