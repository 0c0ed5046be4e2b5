import { nameIn } from '../../domain/indicatorNames';
import { pairs as words } from '../../i18n/messages/pairs';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import type { PairRow } from './pairRows';
import type { PairViewProps } from './pairSources';

interface CompareLinkProps extends Pick<PairViewProps, 'compareChange'> {
  readonly row: PairRow;
}

/** Leads from a row to its indicator among the years and the other places. */
export function CompareLink({ row, compareChange }: CompareLinkProps) {
  const text = useText();
  const { name } = nameIn(useLanguage(), row);
  if (!compareChange) return null;
  return (
    <StateLink change={compareChange(row.indicator)} className="pairs-compare">
      {text(words.compare)}
      <span className="visually-hidden">{text(words.compareOf, { indicator: name })}</span>
    </StateLink>
  );
}
