import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';

/** A program that a text editor asks what may be written, as VS Code's extension starts it. */
export interface Server {
  /** Its program, as a package names it. */
  readonly program: string;
  readonly workspace: string;
  readonly initializationOptions: object;
  /** What the workspace's settings say, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface TextEditor {
  /** The proposals behind `written`, which is put in place of the first line that begins with `line`. */
  readonly proposals: (file: string, line: string, written: string) => Promise<readonly string[]>;
  /** What is told of a word while one points at the beginning of its line. */
  readonly explanation: (file: string, line: string) => Promise<string>;
  readonly close: () => void;
}

const languages: Readonly<Record<string, string>> = { md: 'markdown', yaml: 'yaml' };

/** Opens the workspace with one language server. */
export async function openEditor({ program, workspace, initializationOptions, settings }: Server): Promise<TextEditor> {
  const child = spawn(process.execPath, [programPath(program), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section = '' }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const uri = pathToFileURL(workspace).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: {}, hover: { contentFormat: ['markdown'] } },
    },
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let version = 0;
  const show = async (file: string, line: string, written: string) => {
    const text = await readFile(join(workspace, file), 'utf8');
    const lines = text.split('\n').map((one) => (one.startsWith(line) ? written : one));
    const textDocument = { uri: pathToFileURL(join(workspace, file)).href };
    const ending = file.split('.').at(-1) ?? '';
    version += 1;
    const opened = { ...textDocument, languageId: languages[ending], version, text: lines.join('\n') };
    await connection.sendNotification('textDocument/didOpen', { textDocument: opened });
    return { textDocument, row: lines.findIndex((one) => one === written) };
  };
  return {
    proposals: async (file, line, written) => {
      const { textDocument, row } = await show(file, line, written);
      const position = { line: row, character: written.length };
      const answer = await connection.sendRequest<Completions>('textDocument/completion', { textDocument, position });
      return ('items' in answer ? answer.items : answer).map(({ label }) => label);
    },
    explanation: async (file, line) => {
      const text = await readFile(join(workspace, file), 'utf8');
      const whole = text.split('\n').find((one) => one.startsWith(line)) ?? '';
      const { textDocument, row } = await show(file, line, whole);
      const position = { line: row, character: 1 };
      const answer = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
      return answer?.contents.value ?? '';
    },
    close: () => {
      connection.dispose();
      child.kill();
    },
  };
}

type Completions = readonly Item[] | { readonly items: readonly Item[] };
interface Item {
  readonly label: string;
}
interface Hover {
  readonly contents: { readonly value: string };
}

function programPath(program: string): string {
  const require = createRequire(import.meta.url);
  const [scope = '', name = '', ...path] = program.split('/');
  const [folder, rest] = scope.startsWith('@') ? [`${scope}/${name}`, path] : [scope, [name, ...path]];
  return join(dirname(require.resolve(`${folder}/package.json`)), ...rest);
}
