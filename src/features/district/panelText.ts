import type { LocatedStatement } from '../../contract/siteIndex';
import type { DocumentKind, Year } from '../../contract/vocabularies';
import { SHORT_TEXT_CHARS, type PlaceEmphasis } from '../../domain/emphasis';
import type { ColumnAbsence } from '../../domain/themeColumns';
import { district } from '../../i18n/messages/district';
import { shell } from '../../i18n/messages/shell';
import { vocabulary } from '../../i18n/messages/vocabulary';
import type { Text } from '../../i18n/text';

/** `2023 年`, or `2022–2024 年` for all years together. */
export function yearText(text: Text, year: Year | null): string {
  return year === null ? text(shell.allYearsName) : text(shell.yearName, { year: String(year) });
}

/** Who speaks in a year's text, and in what: `区政府自述 · 政府工作报告`, or `据媒体报道，文字少` for a short text. */
export function speakerText(
  text: Text,
  kinds: readonly DocumentKind[],
  { issuer, chars }: Pick<PlaceEmphasis, 'issuer' | 'chars'>,
): string {
  const names =
    issuer === 'press'
      ? text(district.bars.byPress)
      : text(district.bars.spoken, {
          who: text(vocabulary.issuer[issuer]),
          kinds: kinds.map((kind) => text(vocabulary.documentKind[kind])).join(' + '),
        });
  return chars < SHORT_TEXT_CHARS ? text(district.bars.short, { names }) : names;
}

/** Why a speaker has no text for a year. */
export function absenceText(text: Text, absence: ColumnAbsence): string {
  return text(ABSENCES[absence]);
}

const ABSENCES = {
  'no-source': district.none.short,
  'press-only': district.bars.pressOnly,
  'not-mentioned': district.bars.notMentioned,
  'not-in-plan': district.bars.notInPlan,
} as const;

/**
 * `2023 年目标`, `2022 年结果（区政府自述报告）`: kind, year, for an outcome who reports it, and for the rest
 * that only a newspaper says so.
 */
export function kindText(text: Text, statement: LocatedStatement): string {
  const year = String(statement.year);
  const who = text(vocabulary.issuer[statement.issuer]);
  switch (statement.kind) {
    case 'target':
      return saidByPress(text, statement, text(district.statement.targetFor, { year }));
    case 'milestone':
      return saidByPress(text, statement, text(district.statement.milestoneFor, { year }));
    case 'outcome':
      return text(district.statement.outcomeFor, { year, who });
  }
}

function saidByPress(text: Text, { issuer }: LocatedStatement, what: string): string {
  return issuer === 'press' ? text(district.statement.byPress, { what }) : what;
}

/** Anchor of the part in which newspapers speak. */
export const PRESS_ANCHOR = 'panel-press';

/** Anchor of a statement's card or row on the page. */
export function statementAnchor(id: string): string {
  return `statement-${id}`;
}
