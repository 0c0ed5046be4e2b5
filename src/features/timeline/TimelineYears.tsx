import { timeline } from '../../i18n/messages/timeline';
import { useText } from '../../i18n/useText';
import { HEADER_HEIGHT, type TimelineLayout } from './timelineLayout';

/** The years above their columns: they stay in sight while the chart is taller than the window. */
export function TimelineYears({ columns }: Pick<TimelineLayout, 'columns'>) {
  const text = useText();
  return (
    // The marks tell their years themselves.
    <div
      className="timeline-years"
      aria-hidden="true"
      style={{ height: HEADER_HEIGHT, marginBlockEnd: -HEADER_HEIGHT }}
    >
      {columns.map(({ year, left, width, state, selected }) => (
        <p key={year} style={{ left, width }} data-selected={selected}>
          {year}
          {state === 'told-elsewhere' && <small>{text(timeline.noSourceOfYear)}</small>}
        </p>
      ))}
    </div>
  );
}
