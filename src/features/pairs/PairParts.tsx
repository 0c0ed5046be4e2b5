import { figureText } from '../../domain/figures';
import { nameIn } from '../../domain/indicatorNames';
import { LOCALES } from '../../contract/languages';
import { pairs as words } from '../../i18n/messages/pairs';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { states } from '../../i18n/messages/states';
import { useLanguage, useText } from '../../i18n/useText';
import type { Change, Wording } from './changeOfWording';
import { differenceText } from '../../components/differenceText';
import { OpenVerdict } from '../../components/OpenVerdict';
import { strengthText } from '../../components/strengthText';
import type { PairRow, PairSide, Verdict } from './pairRows';

/** Name of the indicator, and what is to be said of its targets: why a near pair is only near. */
export function IndicatorName({ row }: { readonly row: PairRow }) {
  const text = useText();
  const language = useLanguage();
  const { name, lang } = nameIn(language, row);
  return (
    <>
      <span lang={lang}>{name}</span>
      {row.remarks.map(({ year, isNear, differences }) => (
        <small key={year} className="pairs-near">
          {year !== null && text(words.remarkOn, { year: String(year) })}
          {isNear && text(differences.length === 0 ? words.near : words.nearWhy)}
          {differenceText(text, differences)}
        </small>
      ))}
    </>
  );
}

/** A target's figure; where there is none, whether that is for want of a source or of a target. */
export function TargetFigure(props: {
  readonly target: PairSide | null;
  readonly sourced: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  if (props.target === null)
    return (
      <span className={props.sourced ? 'pairs-absent' : 'pairs-absent is-hatched'}>
        {text(props.sourced ? words.noTarget : words.noSource)}
      </span>
    );
  return <span className="pairs-figure">{figureText(props.target, LOCALES[language])}</span>;
}

const VERDICT_SIGNS = { met: '✓', unmet: '✗' } as const;

/** The outcome and, where a target of the same year is known, whether it was reached. */
export function OutcomeFigure({ row }: { readonly row: PairRow }) {
  const language = useLanguage();
  return (
    <>
      <span className="pairs-figure">{figureText(row.outcome, LOCALES[language])}</span>
      {row.verdict && <VerdictOf verdict={row.verdict} />}
    </>
  );
}

function VerdictOf({ verdict }: { readonly verdict: Verdict }) {
  const text = useText();
  if (typeof verdict === 'object') return <OpenVerdict undecided={verdict} />;
  return (
    <span className={`pairs-verdict is-${verdict}`}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
      {text(words.verdict[verdict])}
    </span>
  );
}

/** How the next target is worded beside the last one, or beside the outcome. */
export function ChangeOfWording({ change }: { readonly change: Change | null }) {
  const text = useText();
  if (change === null) return '—';
  switch (change.kind) {
    case 'unchanged':
      return text(words.unchanged);
    case 'beside-outcome':
      return text(words.comparison[change.comparison]);
    case 'wording': {
      const { from, to } = change;
      const isSameBound = from.bound === to.bound;
      const word = (side: Wording) =>
        [
          isSameBound
            ? null
            : text(side.bound !== 'exact' ? vocabulary.bound[side.bound] : words.unqualified),
          from.strength === to.strength ? null : strengthText(text, side),
        ]
          .filter((part) => part !== null)
          .join(text(states.listSeparator));
      return text(words.bounds, { from: word(from), to: word(to) });
    }
  }
}
