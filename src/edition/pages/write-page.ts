import { writeOrLink, type EditionFolders } from '../output/unchanged-since-last-edition.ts';

/**
 * Puts a page that Astro has rendered into an edition.
 * @param path of its file from the edition's folder.
 * @throws Error where it was not rendered.
 */
export async function writePage(path: string, response: Response, folders: EditionFolders): Promise<void> {
  const isMade = response.status === (path === '404.html' ? 404 : 200);
  if (!isMade) throw new Error(`${path} was rendered with the status ${String(response.status)}.`);
  writeOrLink(path, new Uint8Array(await response.arrayBuffer()), folders);
}
