/** What a `:::chart` draws from its table. */
export const chartTypes = ['bar', 'line'] as const;

export type ChartType = (typeof chartTypes)[number];

/** Beyond these, readers can tell neither the series of a chart apart nor its rows. */
export const mostSeries = 4;
export const mostRows = 24;
