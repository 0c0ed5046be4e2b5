import { DamagedWords } from '../../components/DamagedWords';
import { ScrollRegion } from '../../components/ScrollRegion';
import { strengthText } from '../../components/strengthText';
import type { LocatedStatement } from '../../contract/siteIndex';
import { figureText } from '../../domain/figures';
import { signedReading } from '../../domain/indicatorNames';
import { themeOf } from '../../domain/themes';
import { LOCALES } from '../../contract/languages';
import { timeline } from '../../i18n/messages/timeline';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useLanguage, useText } from '../../i18n/useText';

interface TimelineTableProps {
  readonly statements: readonly LocatedStatement[];
  readonly caption: string;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}

/** Everything that the timeline draws, as a table. */
export function TimelineTable(props: TimelineTableProps) {
  const text = useText();
  const language = useLanguage();
  const { columns } = timeline;
  return (
    <ScrollRegion className="timeline-table" label={props.caption}>
      <table>
        <caption>
          <span className="caption-in-sight">{props.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text(columns.year)}</th>
            <th scope="col">{text(columns.theme)}</th>
            <th scope="col">{text(columns.kind)}</th>
            <th scope="col">{text(columns.indicator)}</th>
            <th scope="col">{text(columns.figure)}</th>
            <th scope="col">{text(columns.strength)}</th>
            <th scope="col">{text(columns.quote)}</th>
            <th scope="col">{text(columns.speaker)}</th>
          </tr>
        </thead>
        <tbody>
          {props.statements.map((statement) => {
            const read = signedReading(language, statement);
            return (
              <tr key={statement.id} aria-current={statement.id === props.selectedStatement}>
                <td>{statement.year}</td>
                <td>{themeOf(statement.theme)[language]}</td>
                <td>{text(vocabulary.kind[statement.kind])}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="timeline-open"
                    lang={read.lang}
                    onClick={() => {
                      props.onSelectStatement(statement.id);
                    }}
                  >
                    {read.name}
                  </button>
                </th>
                <td className="timeline-figure">
                  {statement.damaged
                    ? text(timeline.unreadable)
                    : (figureText(read.statement, LOCALES[language]) ?? '—')}
                </td>
                <td>{strengthText(text, statement) ?? '—'}</td>
                <td lang="zh">
                  {statement.damaged ? <DamagedWords words={statement.quote} /> : statement.quote}
                </td>
                <td>
                  {text(timeline.spoken, {
                    issuer: text(vocabulary.issuer[statement.issuer]),
                    line: statement.line,
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
