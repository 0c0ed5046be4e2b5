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
import { isFirmlyWorded } from '../../contract/firmness';
import type { PairRow, PairSide, PairYear, Remark, Verdict } from './pairRows';
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

interface IndicatorNameProps {
  readonly row: PairRow;
  /** Whether a near pair is only said to be near, and the reason stands elsewhere. */
  readonly isShort?: boolean;
}

/** Name of the indicator, and what is to be said of its targets: why a near pair is only near. */
export function IndicatorName({ row, isShort = false }: IndicatorNameProps) {
  const text = useText();
  const { name, lang } = nameIn(useLanguage(), row);
  return (
    <>
      <span lang={lang}>{name}</span>
      {isShort
        ? row.remarks.some(({ isNear }) => isNear) && (
            <small className="pairs-near">{text(words.near)}</small>
          )
        : row.remarks.map((remark) => <RemarkOn key={remark.year} remark={remark} />)}
    </>
  );
}

function RemarkOn({ remark: { year, isNear, differences } }: { readonly remark: Remark }) {
  const text = useText();
  return (
    <small className="pairs-near">
      {year !== null && text(words.remarkOn, { year: String(year) })}
      {isNear && text(differences.length === 0 ? words.near : words.nearWhy)}
      {differenceText(text, differences)}
    </small>
  );
}

/** All that is to be said of a row besides its figures: why its sides are only near, or are not judged. */
export function Remarks({ row }: { readonly row: PairRow }) {
  const { remarks, verdict } = row;
  return (
    <>
      {remarks.map((remark) => (
        <RemarkOn key={remark.year} remark={remark} />
      ))}
      {typeof verdict === 'object' && verdict && <OpenVerdict undecided={verdict} />}
    </>
  );
}

interface TargetFigureProps {
  readonly target: PairSide | null;
  /** Of the target. */
  readonly year: number;
  readonly sources: PairSources;
  /** Where there is room for a word only. */
  readonly isShort?: boolean;
}

/** A target's figure and who gives it; where there is none, why. */
export function TargetFigure({ target, year, sources, isShort = false }: TargetFigureProps) {
  const text = useText();
  if (target) return <Side side={target} sources={sources} />;
  const missing = sources.missing(year);
  return (
    <span className={missing === 'no-source' ? 'pairs-absent is-hatched' : 'pairs-absent'}>
      {text((isShort ? vocabulary.missingShort : vocabulary.missing)[missing])}
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
      {/* Where a column is narrow, the line breaks before the unit, not within the number or over its neighbour. */}
      {figureText(side, LOCALES[language]).replace('\u00a0', ' ')}
    </span>
  );
}

const VERDICT_SIGNS = { met: '✓', unmet: '✗' } as const;

interface OutcomeProps {
  readonly row: PairRow;
  readonly sources: PairSources;
}

/** The outcome and, where a target of the same year is known, whether it was reached. */
export function OutcomeFigure(props: OutcomeProps) {
  const { row } = props;
  return (
    <>
      <OutcomeReading {...props} />
      {row.verdict && <VerdictOf verdict={row.verdict} />}
    </>
  );
}

/** The outcome alone. */
export function OutcomeReading({ row, sources }: OutcomeProps) {
  return <Side side={row.outcome} sources={sources} />;
}

/** The verdict in a word, where the reason for an open one stands elsewhere. */
export function VerdictSign({ row: { verdict } }: { readonly row: PairRow }) {
  const text = useText();
  if (verdict === null) return null;
  if (typeof verdict === 'object')
    return <span className="pairs-verdict">{text(words.notJudged)}</span>;
  return <VerdictOf verdict={verdict} />;
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
          isFirmlyWorded(from) === isFirmlyWorded(to) ? null : strengthText(text, side),
        ]
          .filter((part) => part !== null)
          .join(text(states.listSeparator));
      return text(words.bounds, { from: word(from), to: word(to) });
    }
  }
}
