import { familyOf } from '../../domain/themes';
import { linksOf, linkPath } from './linkPath';
import type { TimelineLayout } from './timelineLayout';

interface LinksOfMarkProps {
  readonly layout: TimelineLayout;
  /** The mark that is being read. */
  readonly mark: string | null;
}

/** The lines of the mark that is being read, those too that would pass through others' marks. */
export function LinksOfMark({ layout, mark }: LinksOfMarkProps) {
  const links = linksOf(layout, mark);
  if (links.length === 0) return null;
  return (
    <svg
      className="timeline-links"
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
      focusable="false"
    >
      {links.map((link) => (
        <path
          key={`${link.from.id} ${link.to.id}`}
          d={linkPath(link)}
          data-family={familyOf(link.theme)}
          strokeDasharray={link.exact ? undefined : '5 4'}
        />
      ))}
    </svg>
  );
}
