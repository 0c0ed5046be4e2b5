import { ChartTools } from '../../components/ChartTools';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { shortName } from '../../domain/places';
import { map } from '../../i18n/messages/map';
import { useText } from '../../i18n/useText';
import { MapLegend } from './MapLegend';
import { MapPicture, type MapPictureProps } from './MapPicture';

interface DistrictMapProps extends Omit<MapPictureProps, 'toDetails'> {
  /** Id of what shows the selected district: where it is out of sight, a line below the map leads there. */
  readonly panelAnchor: string;
  /** Where the map stands alone; null until it is known what it shows. */
  readonly embedAddress: EmbedAddress | null;
}

/** The eleven areas coloured by one measure. Choosing a selected area again keeps it selected. */
export function DistrictMap({ panelAnchor, embedAddress, ...picture }: DistrictMapProps) {
  const { subject } = picture;
  const text = useText();
  return (
    <section className="district-map" aria-labelledby="map-heading">
      <h2 id="map-heading" className="visually-hidden">
        {text(map.heading)}
      </h2>
      <MapPicture
        {...picture}
        toDetails={(slug) => (
          <a href={`#${panelAnchor}`}>{text(map.toPanel, { place: text(shortName(slug)) })}</a>
        )}
      />
      <MapLegend legend={subject.legend}>
        <ChartTools
          title={text(map.heading)}
          embed={
            embedAddress === null
              ? undefined
              : { address: embedAddress, height: embedHeight('map', 1), title: subject.titleIn }
          }
          download={subject.download}
        />
      </MapLegend>
    </section>
  );
}
