/** Schemes of colour. */
export const SCHEMES = ['light', 'dark'] as const;

/** What may be chosen; `system` follows the reader's own. */
export const SCHEME_CHOICES = ['system', ...SCHEMES] as const;

export type Scheme = (typeof SCHEMES)[number];
export type SchemeChoice = (typeof SCHEME_CHOICES)[number];
