import { lazy, useRef } from 'react';
import { CITY, type DistrictSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import { Skeleton } from '../components/Skeleton';
import { figureKindOf, type Measure } from '../domain/measures';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { themeOf } from '../domain/themes';
import { DistrictList } from '../features/map/DistrictList';
import { DistrictMap } from '../features/map/DistrictMap';
import { MeasureSelect } from '../features/map/MeasureSelect';
import { map as mapMessages } from '../i18n/messages/map';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { usePageStore } from '../state/store';
import { parseUrlState, type UrlState } from '../state/urlState';
import { changeUrlState, useUrlState } from '../state/useUrlState';
import { Part } from './Part';
import { PlaceDetails } from './PlaceDetails';
import { ReadSoFar } from './ReadSoFar';
import { SiteGate } from './SiteGate';
import { useEmbedAddress, useMapEmbedAddress } from './useEmbedAddress';
import { useMapSubject, type ShownMap } from './useMapSubject';
import { YearSwitch } from './YearSwitch';

const cityPanel = () => import('../features/district/CityPanel');
const placePanel = () => import('../features/district/PlacePanel');
const CityPanel = lazy(() => cityPanel().then((m) => ({ default: m.CityPanel })));
const PlacePanel = lazy(() => placePanel().then((m) => ({ default: m.PlacePanel })));
const IndicatorChoice = lazy(() =>
  import('./IndicatorChoice').then((m) => ({ default: m.IndicatorChoice })),
);
const IndicatorFigures = lazy(() =>
  import('./IndicatorFigures').then((m) => ({ default: m.IndicatorFigures })),
);
// The one that the link shows is on its way beside its data; a district's comes when one is pointed at.
void (parseUrlState(window.location.search).district === undefined ? cityPanel() : placePanel());

const PANEL_ANCHOR = 'panel';

const PICKER_SKELETON = <Skeleton className="picker-skeleton" />;
const FIGURES_SKELETON = <Skeleton lines={3} />;
const PANEL_SKELETON = <Skeleton className="overview-skeleton-panel" lines={6} />;

/** Map and list on the left, the selected place beside them, its statements and charts below. */
export function Overview() {
  return (
    <SiteGate fallback={<OverviewSkeleton />}>
      {(tables) => <LoadedOverview tables={tables} />}
    </SiteGate>
  );
}

function LoadedOverview({ tables }: { readonly tables: SiteTables }) {
  const text = useText();
  const state = useUrlState();
  const hovered = usePageStore((store) => store.hoveredDistrict);
  const hoverDistrict = usePageStore((store) => store.hoverDistrict);
  const selected = state.district ?? null;
  const year = state.year ?? null;
  const theme = state.theme ?? null;
  const shown = useMapSubject(tables, state);
  const { subject, indicator } = shown;
  const mapEmbed = useMapEmbedAddress(shown, year);
  const place = selected ?? CITY.slug;
  // The panel shows all the years, whichever is chosen; so does what is embedded of it.
  const bars = { place, year: null, theme: null };
  const embeds = {
    own: useEmbedAddress('themes', bars),
    press: useEmbedAddress('themes', bars, 'press'),
    city: useEmbedAddress('themes', bars, 'city'),
  };
  const hover = (slug: DistrictSlug | null) => {
    if (slug !== null) void placePanel();
    hoverDistrict(slug);
  };
  const chooseTheme = (chosen: ThemeId | null) => {
    changeUrlState(themeChange(chosen, state));
  };
  const panel = { tables, year, theme, embeds, onTheme: chooseTheme };
  const map = { subject, selected, hovered, onSelect: select, onHover: hover };

  const controls = useRef<HTMLDivElement>(null);

  return (
    <>
      <ReadSoFar tables={tables} />
      <div className="controls" ref={controls}>
        <YearSwitch
          year={year}
          onChange={(chosen) => {
            changeUrlState({ year: chosen ?? undefined });
          }}
        />
        <MeasureSelect
          measure={shown.measure}
          onChange={(chosen) => {
            changeUrlState(measureChange(chosen, shown, state));
          }}
        />
        {indicator && (
          <Part what={text(shell.what.indicators)} fallback={PICKER_SKELETON}>
            <IndicatorChoice state={state} chosen={indicator} />
          </Part>
        )}
        <Chosen
          state={state}
          onCleared={() => {
            controls.current?.querySelector<HTMLElement>('input:checked')?.focus();
          }}
        />
      </div>
      <p className="map-unknown" role="status">
        {shown.unknown !== null && text(mapMessages.unknownIndicator, { id: shown.unknown })}
      </p>
      <div className="overview">
        <div>
          <DistrictMap {...map} panelAnchor={PANEL_ANCHOR} embedAddress={mapEmbed} />
          {indicator && (
            <Part what={text(shell.what.indicators)} fallback={FIGURES_SKELETON}>
              <IndicatorFigures chosen={indicator} />
            </Part>
          )}
          <DistrictList {...map} />
        </div>
        <div className="overview-panel">
          <Part what={text(shell.what.panel)} fallback={PANEL_SKELETON}>
            {selected ? (
              <PlacePanel {...panel} place={selected} anchor={PANEL_ANCHOR} />
            ) : (
              <CityPanel {...panel} />
            )}
          </Part>
        </div>
      </div>
      <PlaceDetails
        tables={tables}
        place={place}
        year={year}
        theme={theme}
        selectedStatement={state.statement ?? null}
        onTheme={chooseTheme}
      />
    </>
  );
}

interface ChosenProps {
  readonly state: UrlState;
  /** The button goes with what it clears, and leaves the keyboard to what stands beside it. */
  readonly onCleared: () => void;
}

/** What the page is narrowed down to besides its year, and the way back. */
function Chosen({ state, onCleared }: ChosenProps) {
  const text = useText();
  const { district, year, theme } = state;
  if (district === undefined && theme === undefined) return null;
  const choices = [
    text(placeOf(district ?? CITY.slug)),
    year === undefined ? text(shell.allYearsName) : text(shell.yearName, { year: String(year) }),
    theme === undefined ? [] : text(themeOf(theme)),
  ].flat();
  return (
    <p className="chosen">
      {text(shell.chosen, { choices: choices.join(' · ') })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          changeUrlState({
            district: undefined,
            statement: undefined,
            ...themeChange(null, state),
          });
          onCleared();
        }}
      >
        {text(shell.clear)}
      </button>
    </p>
  );
}

function select(district: DistrictSlug | null): void {
  changeUrlState({ district: district ?? undefined, statement: undefined });
}

/** The indicator in sight stays where its targets give way to its outcomes, and an unknown one goes. */
function measureChange(
  measure: Measure,
  { indicator, unknown }: ShownMap,
  state: UrlState,
): Partial<UrlState> {
  if (figureKindOf(measure) === null) return { measure };
  const asked = unknown === null ? state.indicator : undefined;
  return { measure, indicator: indicator?.map?.indicator.id ?? asked };
}

/** A theme chosen for the lists also colours the map, to show who else gives it room; both end together. */
function themeChange(
  theme: ThemeId | null,
  { theme: before, measure }: UrlState,
): Partial<UrlState> {
  if (theme !== null) return { theme, measure: undefined };
  return measure === before ? { theme: undefined, measure: undefined } : { theme: undefined };
}

/** Takes the room of what is coming, so that nothing jumps. */
function OverviewSkeleton() {
  return (
    <>
      <p className="read-so-far" />
      <div className="controls controls-skeleton" />
      <div className="overview">
        <Skeleton className="overview-skeleton-map" />
        {PANEL_SKELETON}
      </div>
    </>
  );
}
