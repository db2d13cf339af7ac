import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { withNewsroom } from '../support/written-newsroom.ts';

/** util-linux's `script`, which runs a command on a terminal of its own, one without a size. */
const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux');

const enter = '\r';
const answers: readonly (readonly [asked: RegExp, keys: string])[] = [
  [/Що ви починаєте\?[^]*Переклад/u, enter],
  [/Мова[^]*українська/u, enter],
  [/Заголовок/u, 'A lamp on the hill'],
  [/A lamp on the hill/u, enter],
  [/Рубрика[^]*Репортажі/u, enter],
  [/Автор[^]*Відділ Міри/u, enter],
  [/Виберіть хоча б одного автора\.[^]*Відділ Міри/u, ' '],
  [/◼/u, enter],
  [/Знімки до матеріалу[^]*Жодного/u, enter],
  [/Адреса: [^]*a-lamp-on-the-hill/u, enter],
  [/Створено/u, ''],
];

test.skipIf(!hasTerminal)(
  'an editor is asked in Ukrainian, also on a terminal that does not say how wide it is',
  async () => {
    await withNewsroom(async (content) => {
      const command = `node scripts/new.ts --lang uk --content '${content}'`;
      const asking = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        cwd: root,
        env: { ...process.env, INIT_CWD: content },
      });
      let shown = '';
      let all = '';
      let next = 0;
      asking.stdout.on('data', (bytes: Buffer) => {
        const text = stripVTControlCharacters(bytes.toString('utf8'));
        shown += text;
        all += text;
        const [asked, keys] = answers[next] ?? [];
        if (asked?.test(shown) !== true || keys === undefined) return;
        shown = '';
        next += 1;
        asking.stdin.write(keys);
      });
      const [code] = (await once(asking, 'exit')) as [number];
      expect({ code, next }).toEqual({ code: 0, next: answers.length });
      expect(all).toContain('↑/↓ – рухатися, пробіл – вибрати, Enter – підтвердити');
      expect(all).not.toMatch(/to (?:navigate|select|confirm|search|submit)|Please|Press /u);
    });
  },
  60_000,
);
