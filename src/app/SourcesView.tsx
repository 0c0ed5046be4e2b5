import '../features/sources/sources.css';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../components/Loaded';
import { useMemo } from 'react';
import { Skeleton } from '../components/Skeleton';
import {
  indicatorsQuery,
  knownDocumentsQuery,
  recordQuery,
  statementsQuery,
} from '../data/queries';
import type { SiteTables } from '../domain/siteTables';
import { DocumentList } from '../features/sources/DocumentList';
import { DocumentReading } from '../features/sources/DocumentReading';
import { GapTable } from '../features/sources/GapTable';
import { IndicatorTable } from '../features/sources/IndicatorTable';
import { shell } from '../i18n/messages/shell';
import { titleIn } from '../domain/documentTitle';
import { sources } from '../i18n/messages/sources';
import { useLanguage, useText } from '../i18n/useText';
import { changeUrlState, useUrlState } from '../state/useUrlState';
import { Part } from './Part';
import { SiteGate } from './SiteGate';
import { useDocumentTitle } from './useDocumentTitle';

const VIEW_SKELETON = <Skeleton className="view-skeleton" lines={8} />;
const GAP_SKELETON = <Skeleton className="gap-skeleton" lines={8} />;
const SKELETON = <Skeleton lines={8} />;

/** What was read, what is missing, and what was found in each document. */
export function SourcesView() {
  return (
    <SiteGate fallback={VIEW_SKELETON}>{(tables) => <LoadedSources tables={tables} />}</SiteGate>
  );
}

function LoadedSources({ tables: { documents } }: { readonly tables: SiteTables }) {
  const text = useText();
  const language = useLanguage();
  const { document: chosen, indicator } = useUrlState();
  const known = useQuery(knownDocumentsQuery());
  const indicators = useQuery(indicatorsQuery());
  const document = documents.find(({ id }) => id === chosen);
  const isRead = document !== undefined;
  useDocumentTitle(
    document
      ? [titleIn(language, document), document.publisher, document.date]
          .filter((part) => part !== null)
          .join(' · ')
      : null,
  );
  return (
    <div className="sources">
      <h2 className="view-title">{text(sources.title)}</h2>
      <p className="sources-lead">{text(sources.lead, { count: documents.length })}</p>
      <section>
        <h3>{text(sources.gaps.title)}</h3>
        <Loaded query={known} what={text(shell.what.knownDocuments)} fallback={GAP_SKELETON}>
          {(list) => <GapTable documents={documents} known={list.documents} />}
        </Loaded>
      </section>
      <section id="documents">
        <h3>{text(sources.documents.title)}</h3>
        {chosen !== undefined && !isRead && (
          <p role="alert">{text(sources.reading.unknown, { id: chosen })}</p>
        )}
        <DocumentList documents={documents} chosen={chosen} />
        {chosen !== undefined && isRead && (
          <Part key={chosen} what={text(shell.what.record)}>
            <ChosenDocument id={chosen} />
          </Part>
        )}
      </section>
      <section>
        <h3>{text(sources.indicator.title)}</h3>
        <Loaded query={indicators} what={text(shell.what.indicators)} fallback={SKELETON}>
          {(file) => (
            <IndicatorTable
              indicators={file.indicators.filter(({ known: isKnown }) => isKnown)}
              documents={documents}
              chosen={indicator}
              onChoose={(id) => {
                changeUrlState({ indicator: id }, 'replace');
              }}
            />
          )}
        </Loaded>
      </section>
    </div>
  );
}

function ChosenDocument({ id }: { readonly id: string }) {
  const text = useText();
  // The record has no English names; in Chinese it needs none.
  const { data } = useQuery({ ...statementsQuery(), enabled: useLanguage() === 'en' });
  const located = useMemo(
    () =>
      new Map(
        data?.statements.filter(({ document }) => document === id).map((each) => [each.id, each]),
      ),
    [data, id],
  );
  return (
    <Loaded query={useQuery(recordQuery(id))} what={text(shell.what.record)} fallback={SKELETON}>
      {(record) => <DocumentReading record={record} located={located} />}
    </Loaded>
  );
}
