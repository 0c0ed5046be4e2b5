import { DamagedWords } from '../../components/DamagedWords';
import type { LocatedStatement } from '../../contract/siteIndex';
import { insideQuotes } from '../../domain/typography';
import { Marked } from './Marked';

interface QuotedWordsProps {
  readonly statement: LocatedStatement;
  /** What is searched for, folded. */
  readonly words: readonly string[];
}

/** A statement's quotation with what was searched for marked, or with what is lost of it. */
export function QuotedWords({ statement: { quote, damaged }, words }: QuotedWordsProps) {
  return damaged ? (
    <DamagedWords words={quote} />
  ) : (
    <Marked text={insideQuotes(quote)} words={words} />
  );
}
