import { expect, test } from 'vitest';
import { readDraft } from '../../load/load-content.ts';
import { readFields } from '../../load/read-entry.ts';
import { readTree } from '../../files/content-tree.ts';
import { root } from '../../../../tests/support/document.ts';
import { stateMediaNames } from './state-media-names.ts';

test('state media are known by every name, short form and id', async () => {
  const content = `${root}/content`;
  const { draft } = await readDraft({ content, tree: await readTree(content), read: readFields });
  const names = stateMediaNames(draft);
  expect(['KCNA', 'Korean Central News Agency', 'ЦТАК', 'Photo: kcna/AP'].filter((one) => !names?.test(one))).toEqual(
    [],
  );
  expect(['Perimeter Graphics Desk', 'KCNAX', ''].filter((one) => names?.test(one))).toEqual([]);
});
