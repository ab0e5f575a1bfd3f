/** Where the audience was measured. */
export const AREAS = {
  description: 'Where an audience was measured.',
  values: {
    NATIONWIDE: { description: 'In all of Korea (전국).' },
    CAPITAL_AREA: { description: 'In Seoul and the capital area (수도권).' },
  },
} as const;

/** Among whom it was measured. */
export const AMONG = {
  description: 'Among whom an audience was measured: a per cent of households and one of people are never comparable.',
  values: {
    HOUSEHOLDS: { description: 'Households with a television (가구).' },
    INDIVIDUALS: { description: 'People, of all ages (개인 전체).' },
    AGES_20_TO_49: { description: 'People from 20 to 49 years (2049).' },
  },
} as const;

export type Area = keyof typeof AREAS.values;
export type Among = keyof typeof AMONG.values;

/**
 * What is measured of one broadcast: per cent, "under 1 per cent" as the bound that it is, and viewers in persons. Each is decided
 * on by itself, so that who prints a bound does not dispute who prints the figure.
 */
export const AUDIENCE_FIGURES = ['percent', 'percentAtMost', 'viewers'] as const;

export type AudienceFigure = (typeof AUDIENCE_FIGURES)[number];

/** Figures by their names; null and undefined alike where nobody states one. */
export type AudienceFigures = { readonly [F in AudienceFigure]?: number | null };

/** What one article states of an audience rating: it stands on the `STATED_IN` between the two. */
export interface AudienceStatement extends AudienceFigures {
  readonly article: string;
  /** The day of the broadcast, where the article tells it. */
  readonly airedOn?: string | null;
  readonly asWritten?: string | null;
  readonly locator?: string | null;
}

/** Which broadcast of a show was measured, by whom, where and among whom. */
export interface Measured {
  readonly show: string;
  readonly season: string | null;
  /** Null for a special, which has no number: its day tells it. */
  readonly episode: number | null;
  /** The last of several episodes that were shown as one; null where it was one. */
  readonly episodeTo: number | null;
  /** One of the parts in which an episode was shown, from 1; null where it was shown whole. */
  readonly part: number | null;
  /** The id of the publication that measured: publication:nielsen-korea. */
  readonly measurer: string;
  readonly area: Area;
  readonly among: Among;
}
