import { useMemo, useState, type ReactNode } from 'react';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import { DISTRICT_SLUGS, type DistrictSlug } from '../contract/places';
import type { Year } from '../contract/vocabularies';
import { emphasisOf } from '../domain/emphasis';
import type { IndicatorMap } from '../domain/indicatorMap';
import { shortName } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import type { MapEmbed } from '../features/embed/embedState';
import { FitToFrame } from '../features/embed/FitToFrame';
import { MapSection } from '../features/map/MapSection';
import { chart } from '../i18n/messages/chart';
import { embed } from '../i18n/messages/embed';
import { map as words } from '../i18n/messages/map';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { StateLink } from '../state/StateLink';
import { EmbedTitle } from './EmbedTitle';
import { IndicatorFigures } from './IndicatorFigures';
import { useMapSubject, type ShownMap } from './useMapSubject';

const SKELETON = <Skeleton lines={8} />;

interface EmbedMapProps {
  readonly state: MapEmbed;
  readonly tables: SiteTables;
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}

/** The map alone: once it is known what it shows, or why that cannot be shown. */
export function EmbedMap(props: EmbedMapProps) {
  const { measure, indicator, year } = props.state;
  const text = useText();
  const shown = useMapSubject(props.tables, {
    ...{ measure, theme: undefined },
    indicator: indicator ?? undefined,
    year: year ?? undefined,
  });
  const { indicator: chosen, unknown } = shown;
  if (unknown !== null) return <p role="alert">{text(embed.unknownIndicator, { id: unknown })}</p>;
  if (chosen === null) return <LoadedMap {...props} shown={shown} />;
  const what = text(shell.what.indicators);
  return (
    <Loaded query={chosen.file} what={what} fallback={SKELETON}>
      {() => (
        <Loaded query={chosen.maker} what={what} fallback={SKELETON}>
          {() => <LoadedMap {...props} shown={shown} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function LoadedMap({ state, tables, rest, shown }: EmbedMapProps & { readonly shown: ShownMap }) {
  const { year } = state;
  const { subject, indicator, measure } = shown;
  // Shares of text are told from words; how many targets there are is counted.
  const isEstimate = indicator === null && measure !== 'targets';
  const text = useText();
  const [selected, setSelected] = useState<DistrictSlug | null>(null);
  const [hovered, setHovered] = useState<DistrictSlug | null>(null);
  const figures = indicator?.map ?? null;
  const documents = useMemo(() => {
    const ids = figures ? figuresOf(figures) : textsOf(tables, year);
    return tables.documents.filter(({ id }) => ids.has(id));
  }, [figures, tables, year]);
  const title = text(embed.mapTitle, {
    title: subject.title,
    years: text(year === null ? shell.allYearsName : shell.yearName, { year: year ?? '' }),
  });
  // With the figures where there is room for them; the map itself is as high as the frame allows.
  const most = indicator === null ? 1 : 2;
  return (
    <>
      <EmbedTitle state={state} name={subject.title} />
      <FitToFrame count={most}>
        {(first) => (
          <MapSection
            title={title}
            {...(isEstimate && { brief: text(chart.estimated) })}
            subject={subject}
            documents={documents}
            selected={selected}
            // A finger points at nothing: what it has chosen keeps its card.
            hovered={hovered ?? selected}
            // Once more puts the card away.
            onSelect={(slug) => {
              setSelected(slug === selected ? null : slug);
            }}
            onHover={setHovered}
            toDetails={(slug) => (
              <StateLink change={{ district: slug }}>
                {text(words.toPanel, { place: text(shortName(slug)) })}
              </StateLink>
            )}
          >
            {indicator && first === most && <IndicatorFigures chosen={indicator} />}
            {first < most && rest(text(embed.rest.map))}
          </MapSection>
        )}
      </FitToFrame>
    </>
  );
}

function textsOf(tables: SiteTables, year: Year | null): ReadonlySet<string> {
  return new Set(
    DISTRICT_SLUGS.flatMap((slug) => emphasisOf(tables, slug, year, 'own')?.documents ?? []),
  );
}

function figuresOf({ readings, city }: IndicatorMap): ReadonlySet<string> {
  const points = readings.flatMap((each) => (each.state === 'figure' ? each.point : []));
  return new Set([...points, ...(city ? [city] : [])].map(({ document }) => document));
}
