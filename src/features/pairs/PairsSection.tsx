import { differenceTexts } from '../../components/differenceText';
import { ChartFrame } from '../../components/ChartFrame';
import { frameOfStatements } from '../../components/frameOfStatements';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import { shortName } from '../../domain/places';
import type { ThemeId } from '../../contract/themes';
import type { LocatedStatement } from '../../contract/siteIndex';
import { pairs as words } from '../../i18n/messages/pairs';
import type { Language } from '../../contract/languages';
import { textIn } from '../../i18n/text';
import { useLanguage, useText } from '../../i18n/useText';
import { withTheme } from '../../components/withTheme';
import { SaidAndDone, type SaidAndDoneProps } from './SaidAndDone';

interface PairsSectionProps extends SaidAndDoneProps {
  /** The place's statements, for the downloaded table. */
  readonly statements: readonly LocatedStatement[];
  /** The theme that the pairs are on; null for all. */
  readonly theme?: ThemeId | null;
  /** Where the table stands alone; null where it already does. */
  readonly embedAddress: EmbedAddress | null;
}

/** The table of targets and outcomes in its frame: title, who speaks, sources, embed code and CSV. */
export function PairsSection(props: PairsSectionProps) {
  const { embedAddress, statements, theme = null, level = 2, ...table } = props;
  const { pairs, place, documents } = table;
  const text = useText();
  const language = useLanguage();
  const title = (lang: Language) =>
    withTheme(textIn(lang), textIn(lang)(words.titleOf, { place: shortName(place)[lang] }), theme);
  const ours = pairs.filter(({ district }) => district === place);
  return (
    <ChartFrame
      title={title(language)}
      speaker={text(words.speaker)}
      level={level}
      {...frameOfStatements({
        documents,
        cited: ours.flatMap(({ target, outcome }) => [target.document, outcome.document]),
        embedAddress,
        title,
        height: embedHeight('pairs', ours.length),
        file: `shenzhen-${place}-pairs.csv`,
        csv: async () => {
          const { pairCsv } = await import('../../domain/pairCsv');
          return pairCsv(ours, { statements, documents, noteOf: differenceTexts });
        },
      })}
    >
      <SaidAndDone {...table} level={level} />
    </ChartFrame>
  );
}
