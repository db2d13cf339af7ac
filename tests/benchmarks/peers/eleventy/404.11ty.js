import { shell } from './_includes/shell.js';

export const data = { permalink: '/404.html' };

/** The page of what is not found. */
export default function notFound() {
  return shell({ title: 'Not found', url: '/404.html', way: [['Bench', '/']] }, '<h1>Not found</h1>');
}
