import { LIST_SORTS, SORTS } from '../../domain/sorts';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { changeUrlState } from '../../state/useUrlState';
import { sortChange, type TableHeadProps } from './TableHead';

/**
 * The order where there is no head to sort by: on phones; of the reader's list on wide screens too, for no column
 * has the order in which it was put together.
 */
export function SortSelect(order: TableHeadProps) {
  const { sort, direction, natural } = order;
  const text = useText();
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const sorts = natural === 'added' ? LIST_SORTS : SORTS;
  return (
    <div className="statements-sort" data-always={natural === 'added' || undefined}>
      <label className="control">
        <span className="control-label">{text(words.sort.label)}</span>
        <select
          value={sort}
          onChange={(event) => {
            const chosen = sorts.find((each) => each === event.target.value) ?? sort;
            changeUrlState(sortChange(chosen, order));
          }}
        >
          {sorts.map((each) => (
            <option key={each} value={each}>
              {text(words.sort[each])}
            </option>
          ))}
        </select>
      </label>
      {sort !== 'added' && (
        <button
          type="button"
          className="link-button"
          aria-label={text(words.sort.turn, {
            now: text(words.sort[direction]),
            next: text(words.sort[turned]),
          })}
          onClick={() => {
            changeUrlState(sortChange(sort, order));
          }}
        >
          {text(words.sort[direction])} <span aria-hidden="true">⇅</span>
        </button>
      )}
    </div>
  );
}
