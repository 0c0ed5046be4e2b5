import '../styles/pairs.css';
import { figureText, formatNumber } from '../domain/figures';
import { LOCALES } from '../contract/languages';
import { pairs as words } from '../i18n/messages/pairs';
import { useLanguage, useText } from '../i18n/useText';
import type { Gap, Undecided } from '../domain/undecided';

/** Why an outcome is not judged, and how far it lies from the target. */
export function OpenVerdict({ undecided }: { readonly undecided: Undecided }) {
  const text = useText();
  const locale = LOCALES[useLanguage()];
  const { gap } = undecided;
  const amountOf = ({ amount, unit }: Gap) => {
    if (unit !== '%')
      return figureText({ value: amount, valueTo: null, bound: 'exact', unit }, locale);
    return text(words.points, { amount: formatNumber(amount, locale), count: amount });
  };
  const reason = text(words.undecided[undecided.reason], {
    word: undecided.word ?? text(words.about),
  });
  return (
    <small className="pairs-open-verdict">
      {gap === null
        ? reason
        : text(words.undecidedBy, {
            reason,
            gap: text(words.gap[gap.side], { amount: amountOf(gap) }),
          })}
    </small>
  );
}
