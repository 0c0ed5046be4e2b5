import { ChartFrame } from '../../components/ChartFrame';
import { shortName } from '../../domain/places';
import { statementCsv } from '../../domain/statementCsv';
import { pairs as words } from '../../i18n/messages/pairs';
import { useLanguage, useText } from '../../i18n/useText';
import { SaidAndDone, type SaidAndDoneProps } from './SaidAndDone';

interface PairsSectionProps extends SaidAndDoneProps {
  /** Absolute address of the table alone; null where it already stands alone. */
  readonly embedAddress: string | null;
}

/** Height of the embedding frame, CSS pixels. */
const EMBED_HEIGHT = 560;

/** The table of targets and outcomes in its frame: title, who speaks, sources, embed code and CSV. */
export function PairsSection(props: PairsSectionProps) {
  const { embedAddress, level = 2, ...table } = props;
  const { pairs, place, documents, statements } = table;
  const text = useText();
  const name = shortName(place)[useLanguage()];
  const sides = pairs
    .filter(({ district }) => district === place)
    .flatMap(({ target, outcome }) => [target, outcome]);
  const cited = new Set(sides.map(({ document }) => document));
  const compared = new Set(sides.map(({ statement }) => statement));
  return (
    <ChartFrame
      title={text(words.titleOf, { place: name })}
      speaker={text(words.speaker)}
      level={level}
      documents={documents.filter(({ id }) => cited.has(id))}
      embed={embedAddress === null ? undefined : { address: embedAddress, height: EMBED_HEIGHT }}
      download={
        embedAddress === null
          ? undefined
          : {
              file: `shenzhen-${place}-pairs.csv`,
              content: () =>
                statementCsv(
                  statements.filter(({ id }) => compared.has(id)),
                  documents,
                ),
            }
      }
    >
      <SaidAndDone {...table} level={level} />
    </ChartFrame>
  );
}
