import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { extentText } from '../components/extentText';
import { IndicatorPicker } from '../components/IndicatorPicker';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import type { Indicator, IndicatorFile, Pair } from '../contract/comparison';
import { PLACE_SLUGS, type PlaceSlug } from '../contract/places';
import { YEARS } from '../contract/vocabularies';
import { indicatorsQuery, pairsQuery, wordingQuery } from '../data/queries';
import { defaultIndicator, INDICATOR_GROUPS, summarise } from '../domain/indicatorSummaries';
import { nameIn } from '../domain/indicatorNames';
import { shortName } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { ChoiceChips } from '../features/compare/ChoiceChips';
import { yearsTold } from '../features/compare/compareModel';
import { CompareSection } from '../features/compare/CompareSection';
import { MapLink } from '../features/compare/MapLink';
import { RelatedIndicators } from '../features/compare/RelatedIndicators';
import { WordingChanges } from '../features/compare/WordingChanges';
import { compare } from '../i18n/messages/compare';
import { shell } from '../i18n/messages/shell';
import { states } from '../i18n/messages/states';
import { useLanguage, useText } from '../i18n/useText';
import { choosePlaces, chosenPlaces } from '../state/selection';
import { changeUrlState, useUrlState } from '../state/useUrlState';
import { comparisonOf } from './comparisonOf';
import { EmphasisHeatmap } from './EmphasisHeatmap';
import { ReadSoFar } from './ReadSoFar';
import { SiteGate } from './SiteGate';
import { useDocumentTitle } from './useDocumentTitle';
import { useCompareEmbedAddress } from './useEmbedAddress';

const SKELETON = <Skeleton className="view-skeleton" lines={8} />;

/** One indicator across places and years; below it, what every district gives its words to. */
export function CompareView() {
  const text = useText();
  const indicators = useQuery(indicatorsQuery());
  const pairs = useQuery(pairsQuery());
  return (
    <SiteGate fallback={SKELETON}>
      {(tables) => (
        <Loaded query={indicators} what={text(compare.loading)} fallback={SKELETON}>
          {(file) => (
            <Loaded query={pairs} what={text(shell.what.pairs)} fallback={SKELETON}>
              {(list) => <Comparison tables={tables} file={file} pairs={list} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </SiteGate>
  );
}

interface ComparisonProps {
  readonly tables: SiteTables;
  readonly file: IndicatorFile;
  readonly pairs: readonly Pair[];
}

function Comparison({ tables, file, pairs }: ComparisonProps) {
  const text = useText();
  const language = useLanguage();
  const state = useUrlState();
  // Not `year`: it belongs to views that show one, and would tear a target from its outcome.
  const { years, statement } = state;
  const { district, places: several } = state;
  const places = useMemo(() => chosenPlaces({ district, places: several }), [district, several]);
  const summaries = useMemo(() => summarise(file.indicators), [file]);
  const items = useMemo(
    () =>
      summaries.map((summary) => ({
        ...nameIn(language, summary.indicator),
        id: summary.indicator.id,
        group: summary.group,
        extent: extentText(text, summary),
        searched: summary.searched,
      })),
    [summaries, text, language],
  );
  const byId = useMemo(() => new Map(file.indicators.map((each) => [each.id, each])), [file]);
  const indicator =
    state.indicator === undefined
      ? defaultIndicator(summaries, places)
      : (byId.get(state.indicator) ?? null);
  const comparison = useMemo(
    () => indicator && comparisonOf({ tables, indicator, pairs, places, years }),
    [tables, indicator, pairs, places, years],
  );
  const embedAddress = useCompareEmbedAddress({ indicator: indicator?.id ?? '', places, years });
  useDocumentTitle(
    indicator &&
      [
        nameIn(language, indicator).name,
        places.map((place) => shortName(place)[language]).join(text(states.listSeparator)),
        years.join(text(states.listSeparator)),
        text(shell.view.compare),
      ]
        .filter((part) => part !== '')
        .join(' · '),
  );
  const given = new Set(indicator?.points.map((point) => point.district));

  return (
    <>
      <ReadSoFar tables={tables} />
      <div className="compare-controls">
        <IndicatorPicker
          key={language}
          items={items}
          groups={INDICATOR_GROUPS}
          groupName={(group, count) => text(compare.group[group], { count })}
          chosen={indicator?.id ?? null}
          onChoose={(id) => {
            changeUrlState({ indicator: id, statement: undefined });
          }}
        />
        <ChoiceChips
          legend={text(compare.places)}
          choices={PLACE_SLUGS.map((value) => ({
            value,
            name: shortName(value)[language],
            remark: given.has(value) ? undefined : text(compare.noFigure),
          }))}
          chosen={places}
          onChoose={(chosen) => {
            changeUrlState({ ...choosePlaces(chosen), statement: undefined });
          }}
        />
        <ChoiceChips
          legend={text(compare.years)}
          choices={(indicator ? yearsTold(indicator, places) : YEARS).map((value) => ({
            value,
            name: String(value),
          }))}
          chosen={years}
          onChoose={(chosen) => {
            changeUrlState({ years: chosen, statement: undefined });
          }}
        />
      </div>
      {comparison ? (
        <>
          <MapLink indicator={comparison.model.indicator} years={years} />
          <div className="compare-frame">
            <CompareSection
              {...comparison}
              documents={tables.documents}
              selectedStatement={statement ?? null}
              onSelectStatement={(id) => {
                changeUrlState({ statement: id });
              }}
              embedAddress={embedAddress}
            />
          </div>
          <RelatedIndicators indicator={comparison.model.indicator} byId={byId} />
          <Wording indicator={comparison.model.indicator} places={places} tables={tables} />
        </>
      ) : (
        <p className="compare-hint">{text(compare.unknown, { id: state.indicator ?? '' })}</p>
      )}
      <div className="section">
        <EmphasisHeatmap tables={tables} />
      </div>
    </>
  );
}

interface WordingProps {
  readonly indicator: Indicator;
  readonly places: readonly PlaceSlug[];
  readonly tables: SiteTables;
}

/** Comes after the rest: not every indicator has changes of wording. */
function Wording({ indicator, places, tables }: WordingProps) {
  const text = useText();
  return (
    <Loaded query={useQuery(wordingQuery())} what={text(compare.wordingData)} fallback={null}>
      {(wording) => (
        <WordingChanges
          indicator={indicator}
          wording={wording}
          places={places}
          documents={tables.documentById}
        />
      )}
    </Loaded>
  );
}
