import { figureText } from '../../domain/figures';
import { LOCALES } from '../../i18n/languages';
import { pairs as words } from '../../i18n/messages/pairs';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { Change, PairRow, PairSide } from './pairRows';
import { indicatorName, type PairSources } from './pairSources';

/** Name of the indicator, and why a near pair is only near. */
export function IndicatorName(props: { readonly row: PairRow; readonly sources: PairSources }) {
  const { row, sources } = props;
  const text = useText();
  const { name, lang } = indicatorName(row, sources, useLanguage());
  return (
    <>
      <span lang={lang}>{name}</span>
      {row.near && (
        <small className="pairs-near">
          {row.nearness.length === 0
            ? text(words.near)
            : text(words.nearWhy, { note: row.nearness.join('；') })}
        </small>
      )}
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
  return (
    <span className="pairs-figure">
      {figureText(props.target, LOCALES[language]) ?? text(words.unreadable)}
    </span>
  );
}

const VERDICT_SIGNS = { met: '✓', unmet: '✗', open: '—' } as const;

/** The outcome and, where a target of the same year is known, whether it was reached. */
export function OutcomeFigure({ row }: { readonly row: PairRow }) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <span className="pairs-figure">
        {figureText(row.outcome, LOCALES[language]) ?? text(words.unreadable)}
      </span>
      {row.verdict && (
        <span className={`pairs-verdict is-${row.verdict}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[row.verdict]} </span>
          {text(words.verdict[row.verdict])}
        </span>
      )}
    </>
  );
}

/** How the next target is worded beside the last one, or beside the outcome. */
export function ChangeOfWording({ change }: { readonly change: Change | null }) {
  const text = useText();
  if (change === null) return '—';
  if (change.kind === 'beside-outcome') return text(words.direction[change.direction]);
  const word = (bound: PairSide['bound']) =>
    bound === null || bound === 'exact' ? text(words.exact) : text(vocabulary.bound[bound]);
  return change.from === change.to
    ? text(words.boundsSame, { bound: word(change.to) })
    : text(words.bounds, { from: word(change.from), to: word(change.to) });
}
