import { SORTS, type Sort, type SortDirection } from '../../domain/sorts';
import { statements as words } from '../../i18n/messages/statements';
import { useText } from '../../i18n/useText';
import { changeUrlState } from '../../state/useUrlState';
import { sortChange } from './TableHead';

interface SortSelectProps {
  readonly sort: Sort;
  readonly direction: SortDirection;
}

/** The order where there is no head to sort by: on phones. */
export function SortSelect({ sort, direction }: SortSelectProps) {
  const text = useText();
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div className="statements-sort">
      <label className="control">
        <span className="control-label">{text(words.sort.label)}</span>
        <select
          value={sort}
          onChange={(event) => {
            const chosen = SORTS.find((each) => each === event.target.value) ?? sort;
            changeUrlState({ sort: chosen, direction: undefined });
          }}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {text(words.sort[each])}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="link-button"
        aria-label={text(words.sort.turn, {
          now: text(words.sort[direction]),
          next: text(words.sort[turned]),
        })}
        onClick={() => {
          changeUrlState(sortChange(sort, sort, direction));
        }}
      >
        {text(words.sort[direction])} <span aria-hidden="true">⇅</span>
      </button>
    </div>
  );
}
