import type { Nature } from '../../src/contract/vocabularies';
import type { Measure } from '../../src/extract/indicators/concept';
import { normaliseNoun } from '../../src/extract/indicators/normaliseNoun';
import { conceptNamed, type ConceptName } from '../../src/extract/indicators/ontology';
import {
  isLevel,
  isState,
  unitMeaning,
  type UnitMeaning,
} from '../../src/extract/indicators/unitFamily';
import type { Act } from '../../src/extract/lexicon/acts';
import { MAKING } from './making';
import { readPhrase, type Deed, type PhraseSource } from './readPhrase';

/** What a figure is a figure of, part by part: what two figures must share to be compared. */
export interface Meaning extends Deed {
  /** The thing counted or measured, in the form in which nouns are compared. */
  readonly noun: string;
  readonly nature: Nature;
  readonly unit: UnitMeaning;
  /** As written. */
  readonly unitName: string;
  /** −1 where a fall is told of what else is told as growth. */
  readonly sign: 1 | -1;
  readonly known: KnownFigure | null;
}

export interface KnownFigure extends ConceptName {
  readonly measure: Measure;
}

/** What a statement's figure is a figure of. */
export function meaningOf(words: PhraseSource): Meaning {
  const phrase = readPhrase(words);
  const noun = normaliseNoun(phrase.noun);
  const unit = unitMeaning(words.unit, noun);
  const act = unit.family === 'event' && phrase.act === 'under-way' ? 'held' : phrase.act;
  const deed: Deed = { act, verb: phrase.verb };
  const nature = natureOf(phrase.change !== null, phrase.whole, unit, deed);
  const known = knownFigure(noun, nature, unit, act, namesIt(words, phrase.noun));
  return {
    noun,
    ...deed,
    nature: known?.measure.nature ?? nature,
    unit,
    unitName: words.unit,
    sign: nature === 'growth' && phrase.change === 'fall' ? -1 : 1,
    known,
  };
}

function natureOf(changes: boolean, whole: boolean, unit: UnitMeaning, deed: Deed): Nature {
  const { act, verb } = deed;
  // A wage is raised to an amount, 「标准提升至…元/月」: that is its level.
  if (changes && unit.family !== 'yuan-month') return 'growth';
  if (whole || act === 'total') return 'stock';
  if (act === 'size' || (act === null && verb === null)) return 'level';
  const isNew = !isLevel(unit.family) || (act === 'added' && !isState(unit.family));
  return isNew ? 'new' : 'level';
}

/** Whether the quotation itself names what it counts; else the noun is borrowed from the clause before. */
function namesIt({ quote }: PhraseSource, noun: string): boolean {
  return withoutMarks(quote).includes(withoutMarks(noun));
}

function withoutMarks(text: string): string {
  return text.replace(/[“”‘’（）()]/g, '');
}

/**
 * The indicator of the ontology that a figure is of. A count without an act is what there is, if the concept
 * knows that and the count names it: 「高层次人才队伍壮大，31人入选…」 does not count all of them. An act that a
 * measure does not name is still of it where it makes the same thing.
 */
function knownFigure(
  noun: string,
  nature: Nature,
  unit: UnitMeaning,
  act: Act | null,
  named: boolean,
): KnownFigure | null {
  const name = conceptNamed(noun);
  if (name === null) return null;
  const measures = name.concept.measures.filter(({ family }) => family === unit.family);
  const ofNature = (wanted: Nature) => measures.find((one) => one.nature === wanted);
  const measure =
    nature === 'new'
      ? (measures.find((one) => one.nature === 'new' && act !== null && one.acts.includes(act)) ??
        measures.find((one) => one.nature === 'new' && makes(one, act)) ??
        ofNature('level'))
      : (ofNature(nature) ??
        (nature === 'stock' ? ofNature('level') : named ? ofNature('stock') : undefined));
  if (measure === undefined || (nature === 'growth') !== (measure.nature === 'growth')) return null;
  return { ...name, measure };
}

function makes({ acts }: Measure, act: Act | null): boolean {
  return act !== null && MAKING.has(act) && acts.some((one) => MAKING.has(one));
}
