import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import { MapFigures } from '../features/map/MapFigures';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import type { ChosenIndicator } from './useMapSubject';

const SKELETON = <Skeleton lines={3} />;

/** The words behind the map's figures, or what of them did not load. */
export function IndicatorFigures({ chosen }: { readonly chosen: ChosenIndicator }) {
  const { file, maker, map } = chosen;
  const what = useText()(shell.what.indicators);
  return (
    <Loaded query={file} what={what} fallback={SKELETON}>
      {() => (
        <Loaded query={maker} what={what} fallback={SKELETON}>
          {() => map && <MapFigures map={map} />}
        </Loaded>
      )}
    </Loaded>
  );
}
