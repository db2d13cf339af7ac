import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

interface Written {
  readonly type: 'asset' | 'chunk';
}

/**
 * Style sheets and fonts come to the edition as copies. Astro renames them into it from its cache, and no file system takes
 * a name from another: an edition on another disk could not be made. What is not in the cache any more, Astro leaves alone.
 */
export function carryAssets(staging: string): AstroIntegration {
  const plugin = {
    name: 'carry-assets',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    async writeBundle({ dir = '' }: { readonly dir?: string }, files: Readonly<Record<string, Written>>) {
      const assets = Object.keys(files).filter((file) => files[file]?.type === 'asset' && file.startsWith('assets/'));
      for (const file of assets) {
        await cp(join(dir, file), join(staging, file));
        await rm(join(dir, file));
      }
    },
  };
  return {
    name: 'carry-assets',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({ plugins: [plugin] });
      },
    },
  };
}
