/** The colours of a map in one colour scheme, chosen to match `src/styles/tokens.css`. */
export type MapColours = Readonly<Record<keyof typeof lightMap, string>>;

export const lightMap = {
  sea: '#dbe5ea',
  land: '#f4f1ea',
  /** The country of the place. */
  home: '#fffdf8',
  coast: '#8fa3ae',
  border: '#8a867c',
  /** Names of countries. */
  name: '#575b62',
  /** The name of the place, and the scale bar. */
  ink: '#15171b',
  /** The marker and the range rings. */
  signal: '#a61c1c',
};

export const darkMap: MapColours = {
  sea: '#161d24',
  land: '#2a2e34',
  home: '#3a3f47',
  coast: '#52616d',
  border: '#7d8087',
  name: '#b9b6ae',
  ink: '#f3f0e9',
  signal: '#ff8d7e',
};
