/** The types of chart that a `:::chart` block can draw. */
export const chartTypes = ['bar', 'line'] as const;

export type ChartType = (typeof chartTypes)[number];

/** The most series and rows that a chart may have. Readers could not tell more of them apart. */
export const mostSeries = 4;
export const mostRows = 24;
