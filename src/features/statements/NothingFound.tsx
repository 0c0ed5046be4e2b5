import { EmptyNote } from '../../components/EmptyNote';
import type { Condition, Filtered } from '../../domain/statementFilter';
import { statements as words } from '../../i18n/messages/statements';
import { states } from '../../i18n/messages/states';
import { useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import { changeUrlState } from '../../state/useUrlState';
import { NO_CONDITIONS } from './choice';
import { conditionChange, type ChosenCondition } from './conditions';

interface NothingFoundProps {
  readonly chosen: readonly ChosenCondition[];
  readonly without: Filtered['without'];
  /** Names like what is searched for. */
  readonly nearest: readonly string[];
}

/** Says which condition keeps everything out, and what is there without it. */
export function NothingFound({ chosen, without, nearest }: NothingFoundProps) {
  const text = useText();
  const conditions = [...new Set(chosen.map(({ condition }) => condition))];
  const helpful = conditions
    .filter((condition) => without[condition] > 0)
    .sort((a, b) => without[b] - without[a]);
  const nameOf = (condition: Condition) =>
    text(words.facetValue, {
      facet: text(words.facet[condition]),
      value: chosen
        .filter((each) => each.condition === condition)
        .map(({ name }) => name)
        .join(text(states.listSeparator)),
    });
  return (
    <EmptyNote>
      <p className="empty-note-title">{text(words.none.title)}</p>
      {helpful.length > 0 ? (
        <>
          <p>{text(words.none.loosen)}</p>
          <ul className="statements-loosen">
            {helpful.map((condition) => (
              <li key={condition}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    changeUrlState(conditionChange(condition));
                  }}
                >
                  {text(words.none.without, {
                    condition: nameOf(condition),
                    count: without[condition],
                  })}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{text(words.none.several)}</p>
      )}
      {conditions.includes('search') && nearest.length > 0 && (
        <>
          <p>{text(words.none.nearest)}</p>
          <ul className="statements-loosen">
            {nearest.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    changeUrlState({ ...NO_CONDITIONS, q: name });
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            changeUrlState(NO_CONDITIONS);
          }}
        >
          {text(words.filters.clear)}
        </button>
      </p>
      <p>
        {text(words.none.notZero)}{' '}
        <StateLink change={{ view: 'sources', statement: undefined, document: undefined }}>
          {text(words.none.sources)}
        </StateLink>
      </p>
    </EmptyNote>
  );
}
