import '../features/district/statements.css';
import '../styles/embedList.css';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ChartFrame } from '../components/ChartFrame';
import { ErrorNote } from '../components/ErrorNote';
import { listTitle } from '../components/listTitle';
import { Skeleton } from '../components/Skeleton';
import { placeQuery } from '../data/queries';
import { groupByPlace } from '../domain/groupByPlace';
import { placeOf } from '../domain/places';
import type { SiteTables } from '../domain/siteTables';
import { statementCsv } from '../domain/statementCsv';
import { StatementRow } from '../features/district/StatementCard';
import type { ListEmbed } from '../features/embed/embedState';
import { FitToFrame } from '../features/embed/FitToFrame';
import { embed } from '../i18n/messages/embed';
import { readersList } from '../i18n/messages/readersList';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';
import { EmbedTitle } from './EmbedTitle';

interface EmbedListProps {
  readonly state: ListEmbed;
  readonly tables: SiteTables;
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}

/** The statements that an editor has chosen, by place, in the editor's order, as many as the frame has room for. */
export function EmbedList({ state, tables, rest }: EmbedListProps) {
  const text = useText();
  const files = useQueries({ queries: state.places.map((place) => placeQuery(place)) });
  const failed = files.find(({ error }) => error !== null);
  if (failed?.error)
    return (
      <ErrorNote
        what={text(shell.what.statements)}
        error={failed.error}
        onRetry={() => {
          void failed.refetch();
        }}
      />
    );
  if (files.some(({ isPending }) => isPending)) return <Skeleton lines={8} />;
  const byId = new Map(
    files.flatMap(({ data }) => data?.statements ?? []).map((each) => [each.id, each]),
  );
  const chosen = state.list.flatMap((id) => byId.get(id) ?? []);
  if (chosen.length === 0) return <p role="alert">{text(embed.listUnknown)}</p>;
  const count = chosen.length;
  const unknown = state.list.length - count;
  const named = new Set(chosen.map(({ document }) => document));
  const documents = tables.documents.filter(({ id }) => named.has(id));
  const title = listTitle(text, chosen);
  return (
    <>
      <EmbedTitle state={state} name={title} />
      <FitToFrame count={count}>
        {(first) => (
          <>
            <ChartFrame
              title={title}
              level={1}
              speaker={text(embed.listSpeaker)}
              documents={documents}
              embed={undefined}
              download={{
                file: 'shenzhen-statements-list.csv',
                content: () => statementCsv(chosen, documents),
              }}
            >
              {[...groupByPlace(chosen.slice(0, first))].map(([place, statements]) => (
                <section key={place} className="embed-list">
                  <h2>{text(placeOf(place))}</h2>
                  <ul className="statement-rows">
                    {statements.map((statement) => (
                      <StatementRow
                        key={statement.id}
                        statement={statement}
                        document={tables.documentById.get(statement.document)}
                        isCurrent={false}
                      />
                    ))}
                  </ul>
                </section>
              ))}
            </ChartFrame>
            {unknown > 0 && (
              <p className="section-note">{text(readersList.unknown, { count: unknown })}</p>
            )}
            {first < count && rest(text(embed.rest.list, { first, count }))}
          </>
        )}
      </FitToFrame>
    </>
  );
}
