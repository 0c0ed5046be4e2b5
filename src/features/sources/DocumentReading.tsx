import { useEffect, useMemo, useRef, useState } from 'react';
import { ELSEWHERE } from '../../contract/places';
import type { DocumentRecord } from '../../contract/documentRecord';
import type { RecordPlace } from '../../contract/places';
import { documentSections } from '../../domain/documentSections';
import { titleIn } from '../../domain/documentTitle';
import { shortName } from '../../domain/places';
import { sources } from '../../i18n/messages/sources';
import type { Text } from '../../i18n/text';
import { useCount } from '../../i18n/useCount';
import { useLanguage, useText } from '../../i18n/useText';
import { SectionReading, type LocatedById } from './SectionReading';

const words = sources.reading;

interface DocumentReadingProps {
  readonly record: DocumentRecord;
  readonly located: LocatedById;
}

/** What was found in one document, passage by passage, in its order: facts, not the text. */
export function DocumentReading({ record, located }: DocumentReadingProps) {
  const text = useText();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const sections = useMemo(() => documentSections(record), [record]);
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set(firstFound(sections)));
  const { document } = record;
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [document.id]);
  const isAllOpen = opened.size === sections.length;
  return (
    <section className="document-reading" aria-labelledby="document-reading-title">
      <h3 id="document-reading-title" ref={heading} tabIndex={-1}>
        {text(words.title, {
          title: titleIn(language, document),
          publisher: document.publisher ?? text(sources.documents.unknownPublisher),
          date: document.date,
        })}
      </h3>
      <RecordFacts record={record} />
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpened(new Set(isAllOpen ? [] : sections.map(({ line }, at) => keyOf(line, at))));
        }}
      >
        {text(isAllOpen ? words.closeAll : words.openAll)}
      </button>
      {sections.map((section, at) => {
        const key = keyOf(section.line, at);
        return (
          <SectionReading
            key={key}
            section={section}
            located={located}
            damaged={document.damaged}
            placeText={(place) => placeText(text, place)}
            isOpen={opened.has(key)}
            onToggle={() => {
              const next = new Set(opened);
              if (!next.delete(key)) next.add(key);
              setOpened(next);
            }}
          />
        );
      })}
    </section>
  );
}

/** A line can hold the end of one section and the beginning of the next: the position tells them apart. */
function keyOf(line: number, at: number): number {
  return line * 1000 + at;
}

/** The first section with statements is open, so that the reader sees what a section holds. */
function firstFound(sections: ReturnType<typeof documentSections>): number[] {
  const at = sections.findIndex(({ statements }) => statements > 0);
  const section = sections[at];
  return section ? [keyOf(section.line, at)] : [];
}

function placeText(text: Text, place: RecordPlace | null): string {
  if (place === null) return text(words.noPlace);
  return place === ELSEWHERE ? text(words.elsewhere) : text(shortName(place));
}

function RecordFacts({ record }: { readonly record: DocumentRecord }) {
  const text = useText();
  const count = useCount();
  const { documents } = sources;
  const { file, sha256, license, repairs } = record.document;
  const facts = [
    [documents.file, file],
    [documents.hash, `${sha256.slice(0, 16)}…`],
    [
      documents.repairs,
      repairs.glosses + repairs.converted + repairs.redecoded === 0
        ? text(documents.noRepairs)
        : text(documents.repairsText, {
            glosses: count(repairs.glosses),
            converted: count(repairs.converted),
            redecoded: count(repairs.redecoded),
          }),
    ],
    [documents.rules, record.rules],
    ...(license === null ? [] : [[documents.license, license] as const]),
  ] as const;
  return (
    <dl className="record-facts">
      {facts.map(([name, value]) => (
        <div key={name.en}>
          <dt>{text(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
