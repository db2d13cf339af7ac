import type { FileExplanation, NoPage, PageExplanation, PageState } from '../edition/explain/explain.ts';

const nextInWords: Readonly<Record<PageState['next'], string>> = {
  'taken over': 'it is given what it was given then: the next build takes it over',
  'always rendered': 'it asks for more than it is given: every build renders it',
  new: 'the last edition does not have it: the next build renders it',
  'given something else': 'it is given something else than then: the next build renders it',
  'another program': 'the program is another than then: the next build renders every page',
};

/** What `explain` says to people. */
export function explanationInWords(explained: PageExplanation | FileExplanation | NoPage): string {
  if (explained.kind === 'no page') return noPage(explained);
  return explained.kind === 'page' ? aboutPage(explained) : aboutFile(explained);
}

function aboutPage({ address, path, component, key, files, writtenSince, state }: PageExplanation): string {
  const since = new Set(state.next === 'taken over' ? [] : writtenSince);
  const when = state.renderedAt ? `${state.renderedAt.toISOString()}; ` : '';
  return [
    `${address} is ${path}`,
    line('made by', component),
    line('key', key ?? 'none'),
    line('rendered', when + nextInWords[state.next]),
    ...files.map((file, index) =>
      line(index === 0 ? 'made from' : '', since.has(file) ? `${file}, written since` : file),
    ),
  ].join('\n');
}

function aboutFile({ file, addresses }: FileExplanation): string {
  if (addresses.length === 0)
    return `${file} reaches no page. Readers may not see it at this instant, or nothing of it is shown.`;
  const count = addresses.length === 1 ? '1 page' : `${String(addresses.length)} pages`;
  return [`${file} reaches ${count}:`, ...addresses.map((address) => `  ${address}`)].join('\n');
}

function noPage({ asked, meant }: NoPage): string {
  const offer = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : '';
  return `There is no page and no file of the newsroom at "${asked}".${offer}`;
}

function line(name: string, text: string): string {
  return `${name.padEnd(10)} ${text}`;
}
