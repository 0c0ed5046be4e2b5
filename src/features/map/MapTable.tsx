import { placeOf } from '../../domain/places';
import { embed } from '../../i18n/messages/embed';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import type { MapSubject } from './mapSubject';

interface MapTableProps {
  readonly subject: MapSubject;
  readonly caption: string;
}

/** The same as the map: a district a row, its value or why there is none, and who says it. */
export function MapTable({ subject, caption }: MapTableProps) {
  const text = useText();
  return (
    <table className="map-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text(embed.mapTable.district)}</th>
          <th scope="col">{text(embed.mapTable.value)}</th>
        </tr>
      </thead>
      <tbody>
        {subject.areas.map(({ slug, fill, value, aside, statement }) => (
          <tr key={slug}>
            <th scope="row">{text(placeOf(slug))}</th>
            <td className={fill === 'no-source' ? 'is-hatched' : undefined}>
              {statement === null ? (
                <span>{value}</span>
              ) : (
                <StateLink change={{ district: slug, statement }}>{value}</StateLink>
              )}{' '}
              <small>{aside}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
