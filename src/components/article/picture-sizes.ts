/**
 * The value of `sizes` of `<img>` for an article's lead picture: its width as `src/styles/article.css` makes it.
 * `tests/browser/picture-sizes.test.ts` measures it in a browser.
 */
export const leadPicture =
  '(min-width: 78.5rem) 53.5rem, (min-width: 75rem) calc(100vw - 25rem), (min-width: 45.7rem) 42rem, ' +
  '(min-width: 28rem) 92vw, calc(100vw - 2.25rem)';

/** The same for a lead picture that is higher than wide. */
export const tallPicture = '(min-width: 30.5rem) 28rem, (min-width: 28rem) 92vw, calc(100vw - 2.25rem)';
