import { useMemo } from 'react';
import { extentText } from '../components/extentText';
import { IndicatorPicker } from '../components/IndicatorPicker';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import type { IndicatorFile, Point } from '../contract/comparison';
import type { Year } from '../contract/vocabularies';
import type { IndicatorMap } from '../domain/indicatorMap';
import { nameIn } from '../domain/indicatorNames';
import { indicatorOffers, OFFER_GROUPS } from '../domain/indicatorOffers';
import { placeOf } from '../domain/places';
import { themeOf } from '../domain/themes';
import { nameOfMap } from '../features/map/indicatorSubject';
import { mapIndicator } from '../i18n/messages/mapIndicator';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useText } from '../i18n/useText';
import type { UrlState } from '../state/urlState';
import { changeUrlState } from '../state/useUrlState';
import { useDocumentTitle } from './useDocumentTitle';
import type { ChosenIndicator } from './useMapSubject';

const SKELETON = <Skeleton className="picker-skeleton" />;

interface IndicatorChoiceProps {
  readonly state: UrlState;
  readonly chosen: ChosenIndicator;
}

/** Which indicator colours the map. */
export function IndicatorChoice({ state, chosen }: IndicatorChoiceProps) {
  const text = useText();
  const { file, kind, map } = chosen;
  useMapTitle(state, map);
  return (
    <Loaded query={file} what={text(shell.what.indicators)} fallback={SKELETON}>
      {({ indicators }) => (
        <Offered
          indicators={indicators}
          kind={kind}
          year={state.year ?? null}
          chosen={map?.indicator.id ?? null}
        />
      )}
    </Loaded>
  );
}

interface OfferedProps extends Pick<IndicatorFile, 'indicators'> {
  readonly kind: Point['kind'];
  readonly year: Year | null;
  readonly chosen: string | null;
}

function Offered({ indicators, kind, year, chosen }: OfferedProps) {
  const text = useText();
  const language = useLanguage();
  const items = useMemo(
    () =>
      indicatorOffers(indicators, kind, year).map((offer) => ({
        ...nameIn(language, offer.indicator),
        id: offer.indicator.id,
        group: offer.group,
        extent: extentText(text, offer),
        searched: offer.searched,
      })),
    [indicators, kind, year, language, text],
  );
  return (
    <IndicatorPicker
      key={`${language} ${kind}`}
      items={items}
      groups={OFFER_GROUPS}
      groupName={(group, count) => text(mapIndicator.groups[group], { count })}
      chosen={chosen}
      onChoose={(indicator) => {
        changeUrlState({ indicator });
      }}
    />
  );
}

/** Over what the address alone says: the indicator's name comes with the data. */
function useMapTitle({ district, year, theme }: UrlState, map: IndicatorMap | null): void {
  const text = useText();
  const language = useLanguage();
  const parts = [
    district && text(placeOf(district)),
    year && String(year),
    theme && text(themeOf(theme)),
    map && nameOfMap(text, language, map),
  ].filter((part) => typeof part === 'string');
  useDocumentTitle(map && parts.join(' · '));
}
