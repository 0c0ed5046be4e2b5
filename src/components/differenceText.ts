import type { PairDifference } from '../contract/comparison';
import { chineseBrackets, insideQuotes } from '../domain/typography';
import type { Message } from '../i18n/messages';
import { pairs } from '../i18n/messages/pairs';
import { textIn, type Text } from '../i18n/text';

const words = pairs.difference;

/** What sets the sides of a pair apart, in one line; empty where nothing does. */
export function differenceText(text: Text, differences: readonly PairDifference[]): string {
  const ofThing = differences.filter((one) => reasonOf(text, one) !== null);
  const reasons = new Set(ofThing.map((one) => reasonOf(text, one)));
  return [
    ...ofThing.slice(0, 1).map((one) =>
      text(words.named, {
        ...sidesOf(one),
        reasons: [...reasons].join(text(words.betweenReasons)),
      }),
    ),
    ...differences.flatMap((one) => {
      const message = remarkOf(one);
      return message ? [text(message, sidesOf(one))] : [];
    }),
  ].join(text(words.between));
}

/** The same in both languages, for what carries both. */
export function differenceTexts(differences: readonly PairDifference[]) {
  return {
    zh: differenceText(textIn('zh'), differences),
    en: differenceText(textIn('en'), differences),
  };
}

/** Of what is counted: told behind the names that both sides give it. */
function reasonOf(text: Text, { what, extent }: PairDifference): string | null {
  const reach = text(words[extent ?? 'alias']);
  switch (what) {
    case 'name':
      return text(words.name);
    case 'alias':
    case 'scope':
      return reach;
    case 'act':
      return text(words.act, { reach });
    case 'combined':
      return text(extent === 'narrower' ? words.combinedTarget : words.combinedOutcome);
    default:
      return null;
  }
}

/** Of all else: a line of its own. */
function remarkOf({ what, target, outcome }: PairDifference): Message | null {
  switch (what) {
    case 'basis':
      if (target === null) return words.basisOfOutcome;
      return outcome === null ? words.basisOfTarget : words.bases;
    case 'measure-word':
    case 'unit':
    case 'target-falls':
    case 'outcome-falls':
      return words[what];
    default:
      return null;
  }
}

function sidesOf({ target, outcome }: PairDifference) {
  return { target: quoted(target), outcome: quoted(outcome) };
}

function quoted(words: string | null): string {
  return insideQuotes(chineseBrackets(words ?? ''));
}
