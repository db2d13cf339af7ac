import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedEleventy, NotInstalled } from './eleventy.ts';

test('where the registry cannot be reached, it is said why Eleventy is left out, and nothing half is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eleventy-'));
  try {
    // Nobody listens there.
    const registry = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const settings = { npm_config_cache: join(folder, 'npm'), ...registry };
    const installing = installedEleventy(join(folder, 'kept'), { ...process.env, ...settings });
    await expect(installing).rejects.toThrow(NotInstalled);
    await expect(installing).rejects.toThrow(
      /^npm could not install Eleventy [\d.]+: .*127\.0\.0\.1.* It needs npm's registry once\.$/u,
    );
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
