import { unitLanguage } from '../domain/englishUnits';
import { figureParts, type FigureSource } from '../domain/figures';
import { states } from '../i18n/messages/states';
import { vocabulary } from '../i18n/messages/vocabulary';
import { LOCALES } from '../contract/languages';
import { useLanguage, useText } from '../i18n/useText';

/** A figure set large, in its own wording: a floor stays a floor. Lost digits are said to be lost. */
export function Figure({ figure }: { readonly figure: FigureSource & { damaged: boolean } }) {
  const text = useText();
  const parts = figureParts(figure, LOCALES[useLanguage()]);
  if (figure.damaged || parts === null)
    return <span className="figure figure-damaged">{text(states.damaged)}</span>;
  const bound = figure.bound ?? 'exact';
  return (
    <span className="figure">
      {parts.mark !== '' && (
        <span className="figure-mark">
          <span aria-hidden="true">{parts.mark}</span>
          <span className="visually-hidden">{text(vocabulary.bound[bound])} </span>
        </span>
      )}
      <span className="figure-digits">{parts.digits}</span>
      {parts.unit !== '' && (
        <span className="figure-unit" lang={unitLanguage(parts.unit)}>
          {parts.unit}
        </span>
      )}
    </span>
  );
}
