import './details.css';
import { TextByHand } from '../../components/TextByHand';
import { useCopy } from '../../components/useCopy';
import type { DocumentSummary, LocatedStatement } from '../../contract/siteIndex';
import { bibtexCitation } from '../../domain/bibtexCitation';
import { citationSource, gbtCitation, localDay, plainCitation } from '../../domain/citation';
import { statements as words } from '../../i18n/messages/statements';
import { useLanguage, useText } from '../../i18n/useText';
import { pageOfStatement } from './pageOfStatement';
import { useWhereabouts } from './useWhereabouts';

const FORMATS = ['plain', 'gbt', 'bibtex'] as const;
type Format = (typeof FORMATS)[number];

interface CopyCitationsProps {
  readonly statement: LocatedStatement;
  readonly document: DocumentSummary;
  /** Of the heading above the buttons. */
  readonly level?: 3 | 4;
}

/** Buttons that put the source of a statement on the clipboard, dated with the reader's today. */
export function CopyCitations({ statement, document, level = 4 }: CopyCitationsProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const text = useText();
  const language = useLanguage();
  const [copied, copy] = useCopy();
  const where = useWhereabouts(statement);
  const source = citationSource(statement, document, where, pageOfStatement(statement, language));
  const citationIn = (format: Format): string => {
    const today = localDay(new Date());
    switch (format) {
      case 'plain':
        return plainCitation(source, today, language);
      case 'gbt':
        return gbtCitation(source, today);
      case 'bibtex':
        return bibtexCitation(source, today);
    }
  };
  const format = FORMATS.find((each) => citationIn(each) === copied?.content);
  const name = format === undefined ? '' : text(words.citation[format]);
  return (
    <section>
      <Heading>{text(words.citation.title)}</Heading>
      <p className="statement-details-citations">
        {FORMATS.map((each) => (
          <button
            key={each}
            type="button"
            className="link-button"
            aria-label={text(words.citation.label, { format: text(words.citation[each]) })}
            onClick={() => {
              copy(citationIn(each));
            }}
          >
            {text(words.citation[each])}
          </button>
        ))}
        <span role="status">
          {copied?.how === 'copied' && text(words.citation.copied, { format: name })}
          {copied?.how === 'by-hand' && text(words.citation.byHand)}
        </span>
      </p>
      {copied?.how === 'by-hand' && <TextByHand label={name} content={copied.content} />}
    </section>
  );
}
