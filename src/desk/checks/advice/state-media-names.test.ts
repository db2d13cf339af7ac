import { expect, test } from 'vitest';
import { loadContent } from '../../load/load-content.ts';
import { readFields } from '../../load/read-entry.ts';
import { readTree } from '../../files/content-tree.ts';
import { root } from '../../../../tests/support/document.ts';
import { stateMediaNames } from './state-media-names.ts';

test('state media are known by every name, short form and id', async () => {
  const content = `${root}/content`;
  const { loaded } = await loadContent({ content, tree: await readTree(content), read: readFields });
  const names = stateMediaNames(loaded);
  expect(['KCNA', 'Korean Central News Agency', 'ЦТАК', 'Photo: kcna/AP'].filter((one) => !names?.test(one))).toEqual(
    [],
  );
  expect(['Perimeter Graphics Desk', 'KCNAX', ''].filter((one) => names?.test(one))).toEqual([]);
});
