import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { bytesOf, pagePaths } from './finished-folder.ts';

/** Rules of the presets that our pages break for a reason. */
const leftOut: RuleConfig = {
  // Every file comes from the site's own origin, where whoever changes a style sheet can change its digest as well.
  'require-sri': 'off',
  // A table that scrolls is a region of its own for the keyboard; a <section> would ask for a heading.
  'prefer-native-element': ['error', { exclude: ['region'] }],
};

const validator = new HtmlValidate(
  new StaticConfigLoader([], {
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: leftOut,
  }),
);

test('the validator sees what is wrong', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="en"><title>T</title><p><div>D</div></p><img src="x">',
  );
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('wcag/h37');
});

describe.each(Object.entries(inject('editions')))('in the edition "%s"', (_name, { folder }) => {
  test('every page is valid HTML', async () => {
    const wrong: string[] = [];
    for (const path of pagePaths(folder)) {
      const html = bytesOf(folder, path.endsWith('/') ? `${path}index.html` : path).toString();
      const { results } = await validator.validateString(html, path);
      wrong.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector ?? ''})`),
        ),
      );
    }
    expect(wrong).toEqual([]);
  });
});
