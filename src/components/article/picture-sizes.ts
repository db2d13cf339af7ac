/** The width of a story's lead picture, for `sizes` (`src/styles/article.css`); a browser test measures it. */
export const leadPicture =
  '(min-width: 78.5rem) 53.5rem, (min-width: 75rem) calc(100vw - 25rem), (min-width: 45.7rem) 42rem, ' +
  '(min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

/** Of one that is higher than wide. */
export const tallPicture = '(min-width: 30.5rem) 28rem, (min-width: 28rem) 92vw, calc(100vw - 2.25rem)';
