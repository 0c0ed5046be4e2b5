import './statements.css';
import { useId, useState, type ReactNode } from 'react';
import type { PlaceSlug } from '../../contract/places';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { ThemeId } from '../../contract/themes';
import { STATEMENT_KINDS, type StatementKind, type Year } from '../../contract/vocabularies';
import { emphasisOf } from '../../domain/emphasis';
import { isCity, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import {
  chooseOtherYears,
  chooseStatements,
  sortStatements,
  type StatementOrder,
} from '../../domain/statementLists';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { ListControls } from './ListControls';
import { NoSourceNote } from './NoSourceNote';
import { yearText } from './panelText';
import { StatementList } from './StatementList';

interface PlaceStatementsProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly statements: readonly LocatedStatement[];
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly selected: string | null;
  readonly onTheme: (theme: ThemeId | null) => void;
  /** What stands between the targets and the longer lists. */
  readonly afterTargets?: ReactNode;
}

const FIRST_CARDS = 8;
const FIRST_ROWS = 6;

/** All statements on a place: its own first, and what the city says of it under a heading of its own. */
export function PlaceStatements(props: PlaceStatementsProps) {
  const { tables, place, statements, year, theme, selected, onTheme } = props;
  const text = useText();
  const [order, setOrder] = useState<StatementOrder>('year');
  const years = { year: yearText(text, year) };
  const shared = { tables, selected };
  const who = text(isCity(place) ? district.lists.whoCity : district.lists.whoDistrict);

  const choice = { place, year, theme };
  const own = (kind: StatementKind) =>
    choose(statements, { ...choice, speaker: 'own', kind }, order);
  const [targets, milestones, outcomes] = [own('target'), own('milestone'), own('outcome')];
  const onOtherYears = (kind: StatementKind) =>
    chooseOtherYears(tables, statements, { ...choice, speaker: 'own', kind });
  // A report of 2023 looks back on 2022: whoever chooses 2023 wants to see that too, under its year.
  const reported = sortStatements([...outcomes, ...onOtherYears('outcome')], order);
  const laterTargets = sortStatements(
    [...onOtherYears('target'), ...onOtherYears('milestone')],
    order,
  );
  // Without a source there is nothing to count: "0 targets" would be a claim about the district.
  const hasNothing =
    emphasisOf(tables, place, year, 'own') === null &&
    targets.length + milestones.length + reported.length === 0;

  return (
    <>
      <Section
        heading={text(isCity(place) ? district.lists.targetsCity : district.lists.targets, years)}
        count={hasNothing ? null : targets.length}
        controls={
          <ListControls
            statements={statements}
            theme={theme}
            order={order}
            onTheme={onTheme}
            onOrder={setOrder}
          />
        }
      >
        {hasNothing ? (
          <NoSourceNote tables={tables} place={place} year={year} />
        ) : (
          <StatementList {...shared} look="cards" statements={targets} first={FIRST_CARDS} />
        )}
      </Section>
      {props.afterTargets}
      {!hasNothing && (
        <div className="section-columns">
          <Section heading={text(district.lists.milestones, years)} count={milestones.length}>
            <StatementList {...shared} look="rows" statements={milestones} first={FIRST_ROWS} />
          </Section>
          <Section
            heading={text(district.lists.outcomes, years)}
            count={reported.length}
            note={text(district.lists.outcomesNote, { who })}
          >
            <StatementList {...shared} look="rows" statements={reported} first={FIRST_ROWS} />
          </Section>
        </div>
      )}
      {laterTargets.length > 0 && (
        <Section heading={text(district.lists.otherYears, years)} count={laterTargets.length}>
          <StatementList {...shared} look="rows" statements={laterTargets} first={FIRST_ROWS} />
        </Section>
      )}
      {!isCity(place) && <CitySays {...props} order={order} />}
    </>
  );
}

/** What the city says of a district: never mixed with the district's own words. */
function CitySays(props: PlaceStatementsProps & { readonly order: StatementOrder }) {
  const { tables, place, statements, year, theme, selected, order } = props;
  const text = useText();
  const name = { place: text(shortName(place)), year: yearText(text, year) };
  const said = STATEMENT_KINDS.flatMap((kind) =>
    choose(statements, { place, year, theme, speaker: 'city', kind }, order),
  );
  return (
    <Section
      heading={text(district.lists.citySays, name)}
      count={said.length === 0 ? null : said.length}
      note={text(district.lists.citySaysNote, name)}
    >
      {said.length === 0 ? (
        <p className="section-none">{text(district.lists.cityNone, name)}</p>
      ) : (
        <StatementList
          tables={tables}
          selected={selected}
          look="rows"
          statements={said}
          first={FIRST_ROWS}
        />
      )}
    </Section>
  );
}

interface Choice {
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  readonly kind: StatementKind;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
}

function choose(
  statements: readonly LocatedStatement[],
  choice: Choice,
  order: StatementOrder,
): LocatedStatement[] {
  return sortStatements(chooseStatements(statements, choice), order);
}

interface SectionProps {
  readonly heading: string;
  /** Null where a count would say more than is known. */
  readonly count: number | null;
  readonly note?: string;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

function Section({ heading, count, note, controls, children }: SectionProps) {
  const text = useText();
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {count !== null && (
          <span className="section-note">{text(district.lists.items, { count })}</span>
        )}
        {note !== undefined && <span className="section-note">{note}</span>}
        {controls}
      </div>
      {children}
    </section>
  );
}
