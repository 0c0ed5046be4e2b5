import { useMemo } from 'react';
import { missingWord } from '../../components/missingText';
import { unitText } from '../../components/unitText';
import { bareFigure, type ComparedPoint } from '../../domain/comparedPoint';
import { inLanguage } from '../../domain/englishUnits';
import { figureText, formatTick } from '../../domain/figures';
import { isCity, placeOf, shortName } from '../../domain/places';
import { LOCALES } from '../../contract/languages';
import { compare } from '../../i18n/messages/compare';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';
import type { CompareModel } from './compareModel';
import type { CompareWords } from './compareOption';
import { phraseMark } from '../../domain/phraseMark';

interface AllCompareWords extends CompareWords {
  /** At a mark or a level: the figure in the common unit, as worded otherwise. */
  readonly label: (point: ComparedPoint, isLevel: boolean) => string;
  /** For those who hear the chart. */
  readonly stop: (point: ComparedPoint) => string;
}

/** The comparison's words in the reader's language. */
export function useCompareWords({ indicator, unit, isYardstick }: CompareModel): AllCompareWords {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const locale = LOCALES[language];
    const scaleUnit = unitText(text, language, unit);
    return {
      place: (place) => {
        if (!isCity(place)) return shortName(place)[language];
        return text(isYardstick ? compare.cityPanel : compare.cityPanelApart);
      },
      column: ({ target, outcome }, isDrawn) => {
        if (target === 'figures' || outcome === 'figures')
          return isDrawn ? null : text(compare.otherUnit);
        return missingWord(text, target, outcome);
      },
      tick: (value) => formatTick(inLanguage({ value, valueTo: null, unit }, locale).value, locale),
      unit: scaleUnit === null ? null : text(compare.scaleUnit, { unit: scaleUnit }),
      label: (point, isLevel) => {
        const figure = bareFigure(point, indicator, locale) + phraseMark(point.phraseNumber);
        if (isLevel) return text(compare.cityLevel, { figure });
        return point.spokenBy === null ? figure : text(vocabulary.tag[point.spokenBy]) + figure;
      },
      stop: (point) =>
        text(compare.stop, {
          place: text(placeOf(point.district)),
          year: String(point.year),
          kind: text(vocabulary.kind[point.kind]),
          figure: figureText(point, locale),
          spoken:
            point.spokenBy === null
              ? ''
              : text(compare.spoken, { issuer: text(vocabulary.issuer[point.spokenBy]) }),
        }),
    };
  }, [text, language, unit, indicator, isYardstick]);
}
