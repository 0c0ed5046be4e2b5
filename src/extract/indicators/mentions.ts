import { partsOf, rateOfChange } from '../../contract/indicatorPhrase';
import type { Mention } from '../../contract/documentRecord';
import { ELSEWHERE } from '../../contract/places';
import { phraseScanner } from '../lexicon/phraseScanner';
import type { ClauseReading } from '../statements/readClauses';
import { spokenNames } from './ontology';

const scan = phraseScanner(spokenNames());

/**
 * Where the document first speaks of a concept of the ontology for a place without a figure of it: one mention
 * a place and concept, by its name before one by a shorter word. Linear in the text: each clause is scanned once.
 */
export function mentionsOf(clauses: readonly ClauseReading[]): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const { segment, clause, place, statements } of clauses) {
    if (place === null || place === ELSEWHERE) continue;
    const phrases = scan(segment.line.folded.slice(clause.start, clause.end));
    if (phrases.length === 0) continue;
    const counted = statements.filter(({ kind }) => kind !== 'milestone');
    for (const { phrase, meaning } of phrases) {
      const isCounted = counted.some(({ indicator }) => counts(indicator, phrase));
      const note = (concept: string, byName: boolean) => {
        const key = `${concept} ${place}`;
        const known = mentions.get(key);
        if (known === undefined || (byName && !known.byName))
          mentions.set(key, { concept, district: place, line: segment.line.line, byName });
      };
      if (!isCounted) for (const concept of meaning.named) note(concept, true);
      for (const concept of meaning.touched) note(concept, false);
    }
  }
  return [...mentions.values()];
}

/** 「断头路(打通)」 and 「地区生产总值增速」 are figures of what they name; 「断头路旁驿站」 is none of 断头路. */
function counts(indicator: string, phrase: string): boolean {
  const noun = partsOf(indicator).noun.replace(/[“”]/g, '');
  return noun.endsWith(phrase) || rateOfChange(noun)?.of === phrase;
}
