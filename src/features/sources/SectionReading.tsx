import type { Damage, Statement } from '../../contract/documentRecord';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { RecordPlace } from '../../contract/places';
import { DamagedWords } from '../../components/DamagedWords';
import { Figure } from '../../components/Figure';
import { ThemeDot } from '../../components/ThemeDot';
import type { DocumentSection, ReadPassage } from '../../domain/documentSections';
import { formatShare } from '../../domain/figures';
import { besideName, statementName } from '../../domain/indicatorNames';
import { insideQuotes } from '../../domain/typography';
import { sources } from '../../i18n/messages/sources';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';

/** Statements by id. */
export type LocatedById = ReadonlyMap<string, LocatedStatement>;

const words = sources.reading;
const MAX_THEMES = 3;

interface SectionReadingProps {
  readonly section: DocumentSection;
  /** The document's statements as the lists have them, with English names; those not loaded yet are missing. */
  readonly located: LocatedById;
  /** Of the whole document. */
  readonly damaged: readonly Damage[];
  readonly placeText: (place: RecordPlace | null) => string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The passages under one heading; their content is made only once it is opened. */
export function SectionReading(props: SectionReadingProps) {
  const { section, located, damaged, placeText, isOpen, onToggle } = props;
  const text = useText();
  const { heading, section: number, passages, statements } = section;
  return (
    <section className="section-reading">
      <h4>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <span lang={heading === null ? undefined : 'zh'}>
            {[number, heading ?? text(words.noHeading)].filter((part) => part !== null).join(' ')}
          </span>
          <small>{text(words.sectionCount, { passages: passages.length, statements })}</small>
        </button>
      </h4>
      {isOpen && (
        <ol>
          {passages.map((read, at) => (
            <li key={`${read.passage.line} ${at}`}>
              <PassageReading
                read={read}
                located={located}
                place={placeText(read.passage.district)}
                damaged={
                  passages.findIndex(({ passage }) => passage.line === read.passage.line) === at
                    ? damaged.filter(({ line }) => line === read.passage.line)
                    : []
                }
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface PassageReadingProps {
  readonly read: ReadPassage;
  readonly located: LocatedById;
  readonly place: string;
  readonly damaged: readonly Damage[];
}

function PassageReading({ read, located, place, damaged }: PassageReadingProps) {
  const { passage, statements } = read;
  const text = useText();
  return (
    <>
      <p className="passage-head">
        {text(words.passage, {
          line: passage.line,
          place,
          year: String(passage.year),
          period: text(vocabulary.period[passage.period]),
          chars: passage.chars,
        })}
      </p>
      <p className="passage-themes">
        {passage.themes.length === 0
          ? text(words.noTheme)
          : passage.themes.slice(0, MAX_THEMES).map(({ theme, weight }) => (
              <span key={theme}>
                <ThemeDot theme={theme} /> {formatShare(weight)}
              </span>
            ))}
      </p>
      {statements.length === 0 ? (
        <p className="sources-note">{text(words.nothing)}</p>
      ) : (
        <ul className="passage-statements">
          {statements.map((statement) => (
            <StatementReading
              key={statement.id}
              statement={statement}
              located={located.get(statement.id)}
            />
          ))}
        </ul>
      )}
      {damaged.length > 0 && (
        <p className="passage-damaged">
          {text(words.damaged)}{' '}
          {damaged.map(({ text: run }) => (
            <q key={run} lang="zh">
              <DamagedWords words={run} />
            </q>
          ))}
        </p>
      )}
    </>
  );
}

interface StatementReadingProps {
  readonly statement: Statement;
  readonly located: LocatedStatement | undefined;
}

function StatementReading({ statement, located }: StatementReadingProps) {
  const text = useText();
  const language = useLanguage();
  const { kind, year, indicator, quote } = statement;
  const { name, lang } = statementName(language, {
    indicator,
    indicatorEn: located?.indicatorEn ?? null,
  });
  return (
    <li data-kind={kind}>
      <span className="statement-kind" data-kind={kind}>
        {text(vocabulary.kind[kind])} {year}
      </span>{' '}
      <span lang={lang}>{name}</span>{' '}
      {kind !== 'milestone' && (
        <Figure figure={located ? besideName(language, located) : statement} />
      )}
      <q lang="zh">{statement.damaged ? <DamagedWords words={quote} /> : insideQuotes(quote)}</q>
    </li>
  );
}
