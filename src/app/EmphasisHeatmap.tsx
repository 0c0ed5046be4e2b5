import type { Issuer } from '../contract/vocabularies';
import type { SiteTables } from '../domain/siteTables';
import { SPEAKERS, type Speaker } from '../domain/speakers';
import { HeatmapSection } from '../features/heatmap/HeatmapSection';
import { heatmap } from '../i18n/messages/heatmap';
import { useText } from '../i18n/useText';
import { DISTRICT_ORDERS } from '../state/urlState';
import { changeUrlState, useUrlState } from '../state/useUrlState';
import { useHeatmapEmbedAddress } from './useEmbedAddress';
import { YearSwitch } from './YearSwitch';

/** The heatmap of districts and themes with its switches; the address remembers them. */
export function EmphasisHeatmap({ tables }: { readonly tables: SiteTables }) {
  const text = useText();
  const { year, order, issuer, district } = useUrlState();
  const speaker = speakerOf(issuer);
  const embedAddress = useHeatmapEmbedAddress({ speaker, order, year: year ?? null });
  return (
    <HeatmapSection
      tables={tables}
      year={year ?? null}
      speaker={speaker}
      order={order}
      chosen={district ?? null}
      embedAddress={embedAddress}
      controls={
        <>
          <YearSwitch
            year={year ?? null}
            onChange={(chosen) => {
              changeUrlState({ year: chosen ?? undefined });
            }}
          />
          <label className="control">
            <span className="control-label">{text(heatmap.whoSpeaks)}</span>
            <select
              value={speaker}
              onChange={({ target }) => {
                const chosen = SPEAKERS.find((each) => each === target.value) ?? 'own';
                changeUrlState({ issuer: chosen === 'own' ? undefined : chosen });
              }}
            >
              {SPEAKERS.map((each) => (
                <option key={each} value={each}>
                  {text(heatmap.who[each])}
                </option>
              ))}
            </select>
          </label>
          <label className="control">
            <span className="control-label">{text(heatmap.order)}</span>
            <select
              value={order}
              onChange={({ target }) => {
                const chosen = DISTRICT_ORDERS.find((each) => each === target.value);
                changeUrlState({ order: chosen ?? DISTRICT_ORDERS[0] });
              }}
            >
              {DISTRICT_ORDERS.map((each) => (
                <option key={each} value={each}>
                  {text(heatmap.orders[each])}
                </option>
              ))}
            </select>
          </label>
        </>
      }
    />
  );
}

/** Whose words are counted: those of the districts themselves unless another speaker is asked for. */
function speakerOf(issuer: Issuer | undefined): Speaker {
  return issuer === 'city' || issuer === 'press' ? issuer : 'own';
}
