import type { LocatedStatement } from '../../contract/siteIndex';
import { isCity } from '../../domain/places';
import { textWidth } from '../../domain/textWidth';

interface LabelWords {
  /** Goes before what the city says of a district. */
  readonly city: string;
  readonly unreadable: string;
  readonly nameOf: (statement: LocatedStatement) => string;
  /** Null where it is lost. */
  readonly figureOf: (statement: LocatedStatement) => string | null;
}

/**
 * The short text at a mark: what it is about, and the figure. A name is made shorter by what it means, never
 * cut; where it has no room, there is no label, for a figure without a name says nothing.
 * @param width most pixels that it may take.
 */
export function statementLabel(
  statement: LocatedStatement,
  words: LabelWords,
  fontSize: number,
  width: number,
): string | null {
  const speaker = statement.issuer === 'city' && !isCity(statement.district) ? words.city : '';
  const name = words.nameOf(statement);
  const labels =
    statement.kind === 'milestone'
      ? // What became of it stands in the brackets.
        [speaker + name]
      : shorterNames(name).map(
          (each) => `${speaker}${each} ${words.figureOf(statement) ?? words.unreadable}`,
        );
  return labels.find((label) => textWidth(label, fontSize) <= width) ?? null;
}

/** The usual short forms of long names. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['地区生产总值', 'GDP'],
  ['规模以上', '规上'],
  ['固定资产投资', '固投'],
  ['社会消费品零售总额', '社零总额'],
  ['战略性新兴产业', '战新产业'],
  ['高新技术企业', '高企'],
  ['Strategic emerging industries’', 'Emerging industries’'],
  ['General public budget', 'Budget'],
  ['Industrial', 'Ind.'],
  ['investment', 'inv.'],
];

/** A name and what it may be called where there is less and less room; the longest first. */
function shorterNames(name: string): string[] {
  // What stands in brackets, or after a colon, says how it is counted; the reading line has it in full.
  const plain = name.replace(/[（(][^（()）]*[)）]$/, '');
  const head = plain.replace(/: [^:]+$|, growth$/, '');
  const short = (words: string) =>
    SHORT_FORMS.reduce((text, [long, brief]) => text.replace(long, brief), words);
  return [plain, short(plain), head, short(head)];
}
