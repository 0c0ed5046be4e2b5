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
import type { PairRow, PairSide, PairYear, Verdict } from './pairRows';
import type { PairSources } from './pairSources';

/** Of which year the outcomes are, and how they compare with their targets. */
export function YearCaption({ year: { year, verdicts } }: { readonly year: PairYear }) {
  const text = useText();
  const { met, unmet, open } = verdicts;
  return (
    <>
      {text(words.caption, { year: String(year) })}
      {met + unmet + open > 0 && text(words.verdicts, verdicts)}
    </>
  );
}

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

interface TargetFigureProps {
  readonly target: PairSide | null;
  /** Of the target. */
  readonly year: number;
  readonly sources: PairSources;
}

/** A target's figure and who gives it; where there is none, why. */
export function TargetFigure({ target, year, sources }: TargetFigureProps) {
  const text = useText();
  if (target) return <Side side={target} sources={sources} />;
  const missing = sources.missing(year);
  return (
    <span className={missing === 'no-source' ? 'pairs-absent is-hatched' : 'pairs-absent'}>
      {text(vocabulary.missing[missing])}
    </span>
  );
}

/** A figure as worded, marked where a newspaper gives it. */
function Side({ side, sources }: { readonly side: PairSide; readonly sources: PairSources }) {
  const text = useText();
  const language = useLanguage();
  return (
    <span className="pairs-figure">
      {sources.isPress(side) && <small>{text(vocabulary.tag.press)}</small>}
      {figureText(side, LOCALES[language])}
    </span>
  );
}

const VERDICT_SIGNS = { met: '✓', unmet: '✗' } as const;

/** The outcome and, where a target of the same year is known, whether it was reached. */
export function OutcomeFigure(props: { readonly row: PairRow; readonly sources: PairSources }) {
  const { row, sources } = props;
  return (
    <>
      <Side side={row.outcome} sources={sources} />
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

interface NextTargetProps extends Omit<TargetFigureProps, 'target'> {
  readonly row: PairRow;
}

/** The next target, and whether it lies above or below what was reached. */
export function NextTarget({ row, ...of }: NextTargetProps) {
  const text = useText();
  return (
    <>
      <TargetFigure target={row.after} {...of} />
      {row.besideOutcome && (
        <small className="pairs-near">{text(words.comparison[row.besideOutcome])}</small>
      )}
    </>
  );
}

/** How the next target is worded beside the last one. */
export function ChangeOfWording({ change }: { readonly change: Change | null }) {
  const text = useText();
  if (change === null) return '—';
  switch (change.kind) {
    case 'unchanged':
      return text(words.unchanged);
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
