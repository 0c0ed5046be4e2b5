import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { usePrinting } from '../../components/usePrinting';
import type { BoundaryFile } from '../../contract/boundaries';
import { useText } from '../../i18n/useText';
import { map as words } from '../../i18n/messages/map';
import type { AreaHandlers, AreaView } from './areaView';
import { drawMap, type MapCanvas } from './mapCanvas';

interface LeafletMapProps extends AreaHandlers {
  readonly boundaries: BoundaryFile;
  readonly areas: readonly AreaView[];
}

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The drawn map. It decides nothing: `areas` says how each area looks and what it is called. */
export function LeafletMap({ boundaries, areas, onSelect, onHover }: LeafletMapProps) {
  const text = useText();
  const isPrinting = usePrinting();
  const box = useRef<HTMLDivElement>(null);
  const insetBox = useRef<HTMLDivElement>(null);
  const canvas = useRef<MapCanvas | null>(null);
  const handlers = useRef<AreaHandlers>({ onSelect, onHover });

  useEffect(() => {
    handlers.current = { onSelect, onHover };
  }, [onSelect, onHover]);

  useEffect(() => {
    if (!box.current || !insetBox.current) return;
    const drawn = drawMap(
      box.current,
      insetBox.current,
      boundaries,
      {
        onSelect: (slug) => {
          handlers.current.onSelect(slug);
        },
        onHover: (slug) => {
          handlers.current.onHover(slug);
        },
      },
      !window.matchMedia(REDUCED_MOTION).matches,
    );
    canvas.current = drawn;
    return () => {
      canvas.current = null;
      drawn.destroy();
    };
  }, [boundaries]);

  // The paper has another width than the window; the observer of the box would speak after it is printed.
  const wasPrinting = useRef(isPrinting);
  useEffect(() => {
    if (wasPrinting.current === isPrinting) return;
    wasPrinting.current = isPrinting;
    canvas.current?.reset();
  }, [isPrinting]);

  useEffect(() => {
    canvas.current?.paint(areas);
  }, [areas, boundaries]);

  return (
    <>
      <div ref={box} className="map-box" />
      <div className="map-inset">
        <div ref={insetBox} className="map-inset-box" />
        <p className="map-inset-note">{text(words.inset)}</p>
      </div>
      <div className="map-buttons">
        <button
          type="button"
          aria-label={text(words.zoomIn)}
          title={text(words.zoomIn)}
          onClick={() => canvas.current?.zoomBy(0.5)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={text(words.zoomOut)}
          title={text(words.zoomOut)}
          onClick={() => canvas.current?.zoomBy(-0.5)}
        >
          −
        </button>
        <button type="button" onClick={() => canvas.current?.reset()}>
          {text(words.reset)}
        </button>
      </div>
    </>
  );
}
