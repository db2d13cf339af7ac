import { listed, meant, quoted, words } from './parts.ts';

/** Sentences about `:::blocks` in a text. */
export const aboutBlocks = {
  'block-unknown': ({ name, near, known }: { name: string; near: string | undefined; known: readonly string[] }) =>
    words(`There is no block ":::${name}".`, meant(near, `The blocks are ${listed(known).replace(' or ', ' and ')}.`)),
  'block-stray': ({ name }: { name: string }) =>
    words(
      name === '' ? 'These colons close no block.' : `The colons before ${quoted(name)} open no block.`,
      'A block opens with three colons and its name without a space (:::facts) and closes with three colons on a line of their own.',
    ),
  'block-colons': ({ name }: { name: string }) =>
    words(`The block "${name}" opens with two colons.`, `Write three: :::${name}`),
  'block-open': ({ name }: { name: string }) =>
    words(`The block ":::${name}" is never closed.`, 'Put three colons on a line of their own under its last line.'),
  'block-attribute-missing': ({ block, name, example }: { block: string; name: string; example: string }) =>
    words(`The block ":::${block}" does not say "${name}".`, `Write :::${block}{${example}}`),
  'block-attribute-unknown': ({
    block,
    name,
    near,
    known,
  }: {
    block: string;
    name: string;
    near: string | undefined;
    known: readonly string[];
  }) =>
    words(
      `The block ":::${block}" knows no "${name}".`,
      meant(
        near,
        known.length === 0
          ? 'Write nothing in braces behind it.'
          : `It knows ${listed(known).replace(' or ', ' and ')}.`,
      ),
    ),
  'block-attribute-form': ({
    block,
    name,
    written,
    example,
  }: {
    block: string;
    name: string;
    written: string;
    example: string;
  }) => words(`"${name}" of the block ":::${block}" cannot be ${quoted(written)}.`, `Write :::${block}{${example}}`),
};
