import './statements.css';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PlaceSlug } from '../../contract/places';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import { withTheme } from '../../components/withTheme';
import { emphasisOf } from '../../domain/emphasis';
import { placeLists, themesListed, type PlaceList } from '../../domain/placeLists';
import { isCity, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { themeOf } from '../../domain/themes';
import { sortStatements, type StatementOrder } from '../../domain/statementLists';
import { district } from '../../i18n/messages/district';
import { states } from '../../i18n/messages/states';
import type { Text } from '../../i18n/text';
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
  const words = { place: text(shortName(place)), ...years };
  const lists = placeLists(tables, statements, { place, year, theme });
  const { targets, milestones, outcomes, otherYears } = lists;
  const unfiltered = placeLists(tables, statements, { place, year, theme: null });
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
  /** With a theme chosen an empty list names it, and leads to the others. */
  const noneOf = (words: string, others: number): ReactNode =>
    theme === null ? (
      words
    ) : (
      <>
        {text(district.lists.noneOnTheme, { theme: text(themeOf(theme)), others })}{' '}
        {others > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onTheme(null);
            }}
          >
            {text(district.lists.showAllThemes)}
          </button>
        )}
      </>
    );
  const listed = (name: ListName, heading: string, shared: ListLook = rows) => {
    const list = lists[name];
    return (
      <StatementSection
        heading={withTheme(text, heading, theme)}
        count={countOf(list)}
        notes={[
          list.issuer === 'press' && !hasNothing ? text(district.lists.byPress) : [],
          name === 'outcomes' ? [text(district.lists.outcomesNote), ofYears(text, list)] : [],
          list.beside > 0 ? text(district.lists.pressBeside, { count: list.beside }) : [],
        ]
          .flat()
          .filter((note) => note !== '')}
        controls={
          name === 'targets' &&
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
            none={noneOf(
              text(list.issuer === 'press' ? district.lists.noneInPress : district.lists.none),
              unfiltered[name].statements.length,
            )}
          />
        )}
      </StatementSection>
    );
  };

  return (
    <>
      {listed(
        'targets',
        text(isCity(place) ? district.lists.targetsCity : district.lists.targets, years),
        { ...rows, look: 'cards', first: FIRST_CARDS },
      )}
      {props.afterTargets}
      {!hasNothing && (
        <div className="section-columns">
          {listed('milestones', text(district.lists.milestones, years))}
          {listed('outcomes', text(district.lists.outcomes, years))}
        </div>
      )}
      {otherYears.statements.length > 0 &&
        listed('otherYears', text(district.lists.otherYears, years))}
      {lists.press.length > 0 && (
        <StatementSection
          heading={withTheme(text, text(district.lists.pressSays, words), theme)}
          count={lists.press.length}
          notes={[text(district.lists.pressSaysNote, words)]}
        >
          <StatementList {...rows} statements={sorted(lists.press)} />
        </StatementSection>
      )}
      {!isCity(place) && (
        <StatementSection
          heading={withTheme(text, text(district.lists.citySays, words), theme)}
          count={lists.city.length === 0 ? null : lists.city.length}
          notes={[text(district.lists.citySaysNote, words)]}
        >
          <StatementList
            {...rows}
            statements={sorted(lists.city)}
            none={noneOf(text(district.lists.cityNone, words), unfiltered.city.length)}
          />
        </StatementSection>
      )}
    </>
  );
}

type ListName = 'targets' | 'milestones' | 'outcomes' | 'otherYears';

/** A document reports on the year before, whatever year is chosen: `2022 年 116 项`. */
function ofYears(text: Text, { statements }: PlaceList): string {
  const years = [...new Set(statements.map(({ year }) => year))].sort();
  return years
    .map((year) =>
      text(district.lists.ofYear, {
        year: String(year),
        count: statements.filter((each) => each.year === year).length,
      }),
    )
    .join(text(states.listSeparator));
}

type ListLook = Omit<StatementListProps, 'statements' | 'none'>;

/** Null where a count would say more than is known: nothing in a newspaper is not none. */
function countOf({ statements, issuer }: PlaceList): number | null {
  return statements.length === 0 && issuer === 'press' ? null : statements.length;
}
