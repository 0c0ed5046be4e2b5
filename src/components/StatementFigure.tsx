import type { LocatedStatement } from '../contract/siteIndex';
import { besideName } from '../domain/indicatorNames';
import { useLanguage } from '../i18n/useText';
import { Figure } from './Figure';

/** A statement's figure, to stand beside its name; a milestone has none. */
export function StatementFigure({ statement }: { readonly statement: LocatedStatement }) {
  const language = useLanguage();
  if (statement.kind === 'milestone') return null;
  return <Figure figure={besideName(language, statement)} />;
}
