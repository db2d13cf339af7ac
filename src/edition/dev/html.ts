/** The folder, below the site's base, of the pages that only `dev` has. No id of a newsroom begins with `@`. */
export const deskFolder = '@desk/';

/** A style sheet of the site. What Vite serves stands at the root, whatever the site's base is. */
export function styleSheet(name: string): string {
  return `<link rel="stylesheet" href="/src/styles/${name}.css">`;
}

export const reloading = '<script type="module" src="/@vite/client"></script>';
