import { buildEdition } from '../../src/edition/build.ts';

/** Builds as the command does, but with every page that can be rendered on another thread rendered there. */
const [content = '', out = '', now = ''] = process.argv.slice(2);
await buildEdition({ content, out, now: new Date(now), language: 'en', manyPages: 0 });
