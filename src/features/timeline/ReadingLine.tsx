import { DamagedWords } from '../../components/DamagedWords';
import { DocumentLine } from '../../components/DocumentLine';
import { strengthText } from '../../components/strengthText';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import { figureText } from '../../domain/figures';
import { signedReading } from '../../domain/indicatorNames';
import { themeOf } from '../../domain/themes';
import { insideQuotes } from '../../domain/typography';
import { LOCALES } from '../../contract/languages';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';

interface ReadingLineProps {
  readonly statement: LocatedStatement | null;
  /** Where the statement stands; without it only the speaker and the line are told. */
  readonly document: DocumentSummary | undefined;
}

/** What the mark under the pointer or the cursor says: stays in sight and is read aloud. */
export function ReadingLine({ statement, document }: ReadingLineProps) {
  const text = useText();
  const language = useLanguage();
  const read = statement && signedReading(language, statement);
  return (
    <div className="timeline-reading" aria-live="polite">
      {statement ? (
        <>
          <p className="timeline-reading-head">
            <span>
              {statement.year} · {themeOf(statement.theme)[language]} ·{' '}
              {text(vocabulary.kind[statement.kind])}
              {statement.strength && ` · ${strengthText(text, statement)}`}
            </span>
            <b>
              <span lang={read?.lang}>{read?.name}</span>{' '}
              {statement.damaged
                ? text(timeline.unreadable)
                : read && figureText(read.statement, LOCALES[language])}
            </b>
          </p>
          <p className="timeline-reading-quote">
            <q lang="zh">
              {statement.damaged ? (
                <DamagedWords words={statement.quote} />
              ) : (
                insideQuotes(statement.quote)
              )}
            </q>{' '}
            <small>
              {document ? (
                <DocumentLine document={document} line={statement.line} />
              ) : (
                text(timeline.spoken, {
                  issuer: text(vocabulary.issuer[statement.issuer]),
                  line: statement.line,
                })
              )}
            </small>
          </p>
        </>
      ) : (
        <p className="timeline-hint">{text(timeline.hint)}</p>
      )}
    </div>
  );
}
