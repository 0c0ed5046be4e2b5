import { THEME_IDS, type ThemeId } from '../../contract/themes';
import type { ThemeListed } from '../../domain/placeLists';
import { STATEMENT_ORDERS, type StatementOrder } from '../../domain/statementLists';
import { themeOf } from '../../domain/themes';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';

interface ListControlsProps {
  /** What each theme would leave in the lists. */
  readonly counts: readonly ThemeListed[];
  readonly theme: ThemeId | null;
  readonly order: StatementOrder;
  readonly onTheme: (theme: ThemeId | null) => void;
  readonly onOrder: (order: StatementOrder) => void;
}

/** Filter by theme and order of all the lists below. */
export function ListControls(props: ListControlsProps) {
  const { counts, theme, order, onTheme, onOrder } = props;
  const text = useText();
  const counted =
    theme === null || counts.some((each) => each.theme === theme)
      ? counts
      : [...counts, { theme, targets: 0, all: 0 }];
  return (
    <div className="list-controls">
      <label className="control">
        <span className="control-label">{text(district.lists.theme)}</span>
        <select
          value={theme ?? ''}
          onChange={(event) => {
            onTheme(THEME_IDS.find((id) => id === event.target.value) ?? null);
          }}
        >
          <option value="">{text(district.lists.allThemes)}</option>
          {counted.map((each) => (
            <option key={each.theme} value={each.theme}>
              {text(district.lists.themeCount, {
                theme: text(themeOf(each.theme)),
                targets: each.targets,
                all: each.all,
              })}
            </option>
          ))}
        </select>
      </label>
      <label className="control">
        <span className="control-label">{text(district.lists.order)}</span>
        <select
          value={order}
          onChange={(event) => {
            onOrder(STATEMENT_ORDERS.find((each) => each === event.target.value) ?? 'year');
          }}
        >
          {STATEMENT_ORDERS.map((each) => (
            <option key={each} value={each}>
              {text(district.lists.orders[each])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
