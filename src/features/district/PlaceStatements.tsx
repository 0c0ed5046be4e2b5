import './statements.css';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PlaceSlug } from '../../contract/places';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { emphasisOf } from '../../domain/emphasis';
import { placeLists, themesListed, type PlaceList } from '../../domain/placeLists';
import { isCity, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { sortStatements, type StatementOrder } from '../../domain/statementLists';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { ListControls } from './ListControls';
import { yearText } from './panelText';
import { StatementList, type StatementListProps } from './StatementList';
import { StatementSection } from './StatementSection';

interface PlaceStatementsProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly statements: readonly LocatedStatement[];
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly selected: string | null;
  readonly onTheme: (theme: ThemeId | null) => void;
  /** Told once the lists stand on the page. */
  readonly onShown?: () => void;
  /** What stands between the targets and the longer lists. */
  readonly afterTargets?: ReactNode;
}

const FIRST_CARDS = 8;
const FIRST_ROWS = 6;

/** All statements on a place: its own first; what newspapers and the city say under headings of their own. */
export function PlaceStatements(props: PlaceStatementsProps) {
  const { tables, place, statements, year, theme, selected, onTheme, onShown } = props;
  const text = useText();
  const [order, setOrder] = useState<StatementOrder>('year');
  useEffect(() => onShown?.(), [onShown]);

  const years = { year: yearText(text, year) };
  const name = { place: text(shortName(place)), ...years };
  const lists = placeLists(tables, statements, { place, year, theme });
  const { targets, milestones, outcomes, otherYears } = lists;
  // Without a source there is nothing to count: "0 targets" would be a claim about the district.
  const hasNothing =
    emphasisOf(tables, place, year, 'own') === null &&
    [targets, milestones, outcomes].every((list) => list.statements.length === 0);
  const counts = useMemo(
    () => themesListed(tables, statements, { place, year }),
    [tables, statements, place, year],
  );

  const rows = { tables, selected, look: 'rows', first: FIRST_ROWS } as const;
  const sorted = (list: readonly LocatedStatement[]) => sortStatements(list, order);
  const listed = (list: PlaceList, heading: string, shared: ListLook = rows, note?: string) => (
    <StatementSection
      heading={heading}
      count={countOf(list)}
      notes={[
        list.issuer === 'press' && !hasNothing ? text(district.lists.byPress) : [],
        note ?? [],
      ].flat()}
      controls={
        list === targets &&
        counts.length > 0 && (
          <ListControls
            counts={counts}
            theme={theme}
            order={order}
            onTheme={onTheme}
            onOrder={setOrder}
          />
        )
      }
    >
      {hasNothing ? (
        <p className="section-none">{text(district.none.seeAbove, years)}</p>
      ) : (
        <StatementList
          {...shared}
          statements={sorted(list.statements)}
          none={text(list.issuer === 'press' ? district.lists.noneInPress : district.lists.none)}
        />
      )}
    </StatementSection>
  );

  return (
    <>
      {listed(
        targets,
        text(isCity(place) ? district.lists.targetsCity : district.lists.targets, years),
        { ...rows, look: 'cards', first: FIRST_CARDS },
      )}
      {props.afterTargets}
      {!hasNothing && (
        <div className="section-columns">
          {listed(milestones, text(district.lists.milestones, years))}
          {listed(
            outcomes,
            text(district.lists.outcomes, years),
            rows,
            text(district.lists.outcomesNote),
          )}
        </div>
      )}
      {otherYears.statements.length > 0 &&
        listed(otherYears, text(district.lists.otherYears, years))}
      {lists.press.length > 0 && (
        <StatementSection
          heading={text(district.lists.pressSays, name)}
          count={lists.press.length}
          notes={[text(district.lists.pressSaysNote, name)]}
        >
          <StatementList {...rows} statements={sorted(lists.press)} />
        </StatementSection>
      )}
      {!isCity(place) && (
        <StatementSection
          heading={text(district.lists.citySays, name)}
          count={lists.city.length === 0 ? null : lists.city.length}
          notes={[text(district.lists.citySaysNote, name)]}
        >
          <StatementList
            {...rows}
            statements={sorted(lists.city)}
            none={text(district.lists.cityNone, name)}
          />
        </StatementSection>
      )}
    </>
  );
}

type ListLook = Omit<StatementListProps, 'statements' | 'none'>;

/** Null where a count would say more than is known: nothing in a newspaper is not none. */
function countOf({ statements, issuer }: PlaceList): number | null {
  return statements.length === 0 && issuer === 'press' ? null : statements.length;
}
