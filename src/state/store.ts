import { create } from 'zustand';
import type { DistrictSlug } from '../contract/places';

/** What a link need not remember. */
export interface PageStore {
  /** The district under the pointer or with the keyboard's focus, on the map or in the list. */
  readonly hoveredDistrict: DistrictSlug | null;
  hoverDistrict: (district: DistrictSlug | null) => void;
}

export const usePageStore = create<PageStore>((set) => ({
  hoveredDistrict: null,
  hoverDistrict: (hoveredDistrict) => {
    set({ hoveredDistrict });
  },
}));
