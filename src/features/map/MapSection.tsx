import './mapSection.css';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../components/ChartFrame';
import type { DocumentSummary } from '../../contract/siteIndex';
import { MapLegend } from './MapLegend';
import { MapPicture, type MapPictureProps } from './MapPicture';
import { MapTable } from './MapTable';

interface MapSectionProps extends MapPictureProps {
  readonly title: string;
  /** What the map rests on. */
  readonly documents: readonly DocumentSummary[];
  /** What is said of it where there is no room for more. */
  readonly brief?: string;
  /** Below the legend. */
  readonly children?: ReactNode;
}

/** The map in a frame of its own, as an article holds it, and the same as a table. */
export function MapSection({ title, documents, brief, children, ...picture }: MapSectionProps) {
  const { legend } = picture.subject;
  return (
    <ChartFrame
      title={title}
      speaker={legend.note}
      {...(brief !== undefined && { brief })}
      level={1}
      documents={documents}
      table={<MapTable subject={picture.subject} caption={title} />}
    >
      <MapPicture {...picture} />
      <MapLegend legend={{ ...legend, note: '' }} />
      {children}
    </ChartFrame>
  );
}
