/** The colours of a map in one colour scheme, chosen to match `src/styles/tokens.css`. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  /** The country of the place. */
  readonly home: string;
  readonly coast: string;
  readonly border: string;
  /** Names of countries. */
  readonly name: string;
  /** The name of the place, and the scale bar. */
  readonly ink: string;
  /** The marker and the range rings. */
  readonly signal: string;
}

export const lightMap: MapColours = {
  sea: '#dbe5ea',
  land: '#f4f1ea',
  home: '#fffdf8',
  coast: '#8fa3ae',
  border: '#8a867c',
  name: '#575b62',
  ink: '#15171b',
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
