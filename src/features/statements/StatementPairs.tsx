import './details.css';
import type { CitedFigure, Pair } from '../../contract/comparison';
import type { LocatedStatement } from '../../contract/siteIndex';
import { differenceText } from '../../components/differenceText';
import { DocumentLine } from '../../components/DocumentLine';
import { OpenVerdict } from '../../components/OpenVerdict';
import { Quotation } from '../../components/Quotation';
import { figureText } from '../../domain/figures';
import type { StatementTable } from '../../domain/statementTable';
import { undecided } from '../../domain/undecided';
import { LOCALES } from '../../contract/languages';
import { pairs as pairWords } from '../../i18n/messages/pairs';
import { statements as words } from '../../i18n/messages/statements';
import { useLanguage, useText } from '../../i18n/useText';
import { StateLink } from '../../state/StateLink';
import type { UrlState } from '../../state/urlState';
import { NO_CONDITIONS } from './choice';

interface StatementPairsProps {
  readonly statement: LocatedStatement;
  readonly pairs: readonly Pair[];
  readonly documents: StatementTable['documents'];
  /** What opens another statement where this one stands; in the list, all conditions are dropped for it. */
  readonly opening?: Partial<UrlState>;
}

/** What stands beside a statement, by year: the outcomes around a target, the targets around an outcome. */
export function StatementPairs(props: StatementPairsProps) {
  const { statement, pairs, documents, opening = NO_CONDITIONS } = props;
  const text = useText();
  const isThis = (side: CitedFigure) =>
    side.statement === statement.id && side.document === statement.document;
  const joined = pairs
    .flatMap((pair): Omit<PairHeadProps, 'opening'>[] => {
      if (isThis(pair.target)) return [{ pair, kind: 'outcome', other: pair.outcome }];
      if (isThis(pair.outcome)) return [{ pair, kind: 'target', other: pair.target }];
      return [];
    })
    .sort((a, b) => a.other.year - b.other.year);
  if (joined.length === 0) return <p className="section-note">{text(words.details.noPairs)}</p>;
  return (
    <ul className="statement-pairs">
      {joined.map(({ pair, kind, other }) => (
        <li key={`${other.document}/${other.statement}`}>
          <PairHead pair={pair} kind={kind} other={other} opening={opening} />
          <Quotation words={other.quote}>
            {documents
              .filter(({ id }) => id === other.document)
              .map((document) => (
                <DocumentLine key={document.id} document={document} line={other.line} />
              ))}
          </Quotation>
        </li>
      ))}
    </ul>
  );
}

interface PairHeadProps {
  readonly pair: Pair;
  readonly kind: 'target' | 'outcome';
  readonly other: CitedFigure;
  readonly opening: Partial<UrlState>;
}

function PairHead({ pair, kind, other, opening }: PairHeadProps) {
  const text = useText();
  const language = useLanguage();
  const year = String(other.year);
  const { match, differences } = pair;
  const isSameYear = pair.relation === 'target-outcome';
  const what = text(kind === 'target' ? words.pair.targetOf : words.pair.outcomeOf, { year });
  return (
    <p className="statement-pair-head">
      <span>
        {isSameYear
          ? what
          : text(words.pair.other, {
              what,
              relation: text(kind === 'target' ? words.pair.next : words.pair.last),
            })}
      </span>{' '}
      <strong>{figureText(other, LOCALES[language])}</strong>
      {isSameYear && <Verdict pair={pair} />}{' '}
      <StateLink change={{ ...opening, statement: other.statement }}>
        <span aria-hidden="true">{text(words.pair.open)}</span>
        <span className="visually-hidden">{text(words.pair.openLabel, { what })}</span>
      </StateLink>
      {(match === 'near' || differences.length > 0) && (
        <small>
          {match === 'near' && text(differences.length === 0 ? pairWords.near : pairWords.nearWhy)}
          {differenceText(text, differences)}
        </small>
      )}
    </p>
  );
}

function Verdict({ pair }: { readonly pair: Pair }) {
  const text = useText();
  if (pair.met === null) return <OpenVerdict undecided={undecided(pair)} />;
  const verdict = pair.met ? 'met' : 'unmet';
  return (
    <span className={`pairs-verdict is-${verdict}`}>
      <span aria-hidden="true">{pair.met ? '✓ ' : '✗ '}</span>
      {text(pairWords.verdict[verdict])}
    </span>
  );
}
