import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { FolderTaken } from '../../src/drafting/begin-story.ts';
import { readNewsdesk } from '../../src/drafting/newsdesk.ts';
import {
  beginTranslation,
  OriginalUnreadable,
  translationTask,
  type TranslationTask,
} from '../../src/drafting/translation.ts';
import { adviceRules } from '../../src/model/advice.ts';
import { withNewsroom, writeFiles } from '../support/written-newsroom.ts';

const desk = async (content: string) => (await readNewsdesk(content, 'en')) ?? expect.unreachable();
const lens = '2025/08/how-a-lamp-turns';

async function task(content: string, address: string, language?: string): Promise<TranslationTask> {
  const outcome = translationTask({ address, language }, await desk(content));
  return 'story' in outcome ? outcome : expect.unreachable(outcome.join());
}

test('every story that stands in one language can be begun in the other, and is sound once its gaps are filled', async () => {
  await withNewsroom(async (content) => {
    const { stories } = await desk(content);
    const open = stories.filter(({ languages }) => languages.length === 1);
    expect(open.length).toBeGreaterThan(5);
    for (const { address } of open) {
      const path = await beginTranslation(await desk(content), await task(content, address));
      const text = await readFile(join(content, path), 'utf8');
      expect(text).toContain('status: draft');
      await writeFile(join(content, path), text.replace(/⟨([^⟩]*)⟩/gu, '$1!'));
    }
    const { problems, newsroom } = await readNewsroom({ content });
    expect(problems.filter(({ rule }) => !adviceRules.some((one) => one === rule))).toEqual([]);
    expect(newsroom?.articles.filter(({ language }) => language === 'uk')).toHaveLength(open.length + 1);
  });
});

test('what both languages share is taken over, and each text is a gap in the words of the original', async () => {
  await withNewsroom(async (content) => {
    const path = await beginTranslation(await desk(content), await task(content, lens, 'uk'));
    expect(path).toBe(`articles/${lens}/index.uk.md`);
    const [original, text] = await Promise.all(
      ['index.md', 'index.uk.md'].map((name) => readFile(join(content, 'articles', lens, name), 'utf8')),
    );
    const fieldsOf = (all = '') => (all.split('\n---')[0] ?? '').split('\n');
    const shared = fieldsOf(original).filter((line) =>
      /^\s*(?:date|author|category|topics|src|credit|kind):/u.test(line),
    );
    expect(shared.length).toBeGreaterThan(2);
    expect(fieldsOf(text)).toEqual(expect.arrayContaining(shared));
    const title = /^title: (.*)$/mu.exec(original ?? '')?.[1];
    expect(text).toContain(`title: "⟨${title ?? ''}⟩"`);
  });
});

test('nothing is overwritten, and what cannot be translated is named', async () => {
  await withNewsroom(async (content) => {
    const chosen = await task(content, lens, 'uk');
    await beginTranslation(await desk(content), chosen);
    await expect(beginTranslation(await desk(content), chosen)).rejects.toThrow(FolderTaken);
    const refusalOf = async (address: string, language?: string) =>
      translationTask({ address, language }, await desk(content));
    expect(await refusalOf(lens, 'uk')).toEqual([
      `${lens} stands in every language of the site already. Nothing was overwritten.`,
    ]);
    expect(await refusalOf('2025/08/how-a-lamp-turn')).toEqual([
      `--translate: there is no story "2025/08/how-a-lamp-turn". Did you mean "${lens}"?`,
    ]);
    expect(await refusalOf('articles/2025/10/weekly-look/', 'de')).toEqual([
      '--language: 2025/10/weekly-look can be translated into uk, not into "de".',
    ]);
    await writeFiles(content, { 'articles/2025/10/weekly-look/index.md': '---\ntitle: [\n---\n' });
    const broken = await task(content, '2025/10/weekly-look');
    await expect(beginTranslation(await desk(content), broken)).rejects.toThrow(OriginalUnreadable);
  });
});
