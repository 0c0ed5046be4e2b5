import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Skeleton } from '../components/Skeleton';
import type { Indicator, IndicatorFile, Pair, Point } from '../contract/comparison';
import { PLACE_SLUGS, type PlaceSlug } from '../contract/places';
import { YEARS } from '../contract/vocabularies';
import { indicatorsQuery, pairsQuery, wordingQuery } from '../data/queries';
import { hasOwnReport, hasOwnSource } from '../domain/emphasis';
import { defaultIndicator, summarise } from '../domain/indicatorSummaries';
import { shortName } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { ChoiceChips } from '../features/compare/ChoiceChips';
import { compareModel, yearsTold } from '../features/compare/compareModel';
import { CompareSection } from '../features/compare/CompareSection';
import { IndicatorPicker } from '../features/compare/IndicatorPicker';
import { RelatedIndicators } from '../features/compare/RelatedIndicators';
import { WordingChanges } from '../features/compare/WordingChanges';
import { compare } from '../i18n/messages/compare';
import { shell } from '../i18n/messages/shell';
import { useLanguage, useText } from '../i18n/useText';
import { choosePlaces, chosenPlaces } from '../state/selection';
import { changeUrlState, useUrlState } from '../state/useUrlState';
import { EmphasisHeatmap } from './EmphasisHeatmap';
import { Loaded } from './Loaded';
import { SiteGate } from './SiteGate';

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
  const byId = useMemo(() => new Map(file.indicators.map((each) => [each.id, each])), [file]);
  const indicator =
    state.indicator === undefined
      ? defaultIndicator(summaries, places)
      : (byId.get(state.indicator) ?? null);
  const ours = useMemo(() => {
    // A near pair may join figures of two indicators: it stands with either.
    const own = new Set(indicator?.points.map(keyOf));
    return pairs.filter(({ target, outcome }) =>
      [target, outcome].some((side) => own.has(keyOf(side))),
    );
  }, [pairs, indicator]);
  const model = useMemo(
    () =>
      indicator &&
      compareModel({
        indicator,
        pairs: ours,
        places,
        years,
        hasSource: (place, year, kind) =>
          (kind === 'target' ? hasOwnSource : hasOwnReport)(tables, place, year),
      }),
    [indicator, ours, places, years, tables],
  );
  const given = new Set(indicator?.points.map((point) => point.district));

  return (
    <>
      <div className="compare-controls">
        <IndicatorPicker
          key={language}
          summaries={summaries}
          chosen={summaries.find((each) => each.indicator === indicator) ?? null}
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
      {model ? (
        <>
          <div className="compare-frame">
            <CompareSection
              model={model}
              pairs={ours}
              documents={tables.documents}
              selectedStatement={statement ?? null}
              onSelectStatement={(id) => {
                changeUrlState({ statement: id });
              }}
              embedAddress={null}
            />
          </div>
          <RelatedIndicators indicator={model.indicator} byId={byId} />
          <Wording indicator={model.indicator} places={places} tables={tables} />
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

/** A statement's id is its own within its document. */
function keyOf({ document, statement }: Pick<Point, 'document' | 'statement'>): string {
  return `${document} ${statement}`;
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
