import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * The `:::block` forms of remark-directive alone. Its text form is left out: it would turn "10:30", "3:1" and "F-16:s"
 * into empty elements.
 */
export function blockDirectives(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  (data.micromarkExtensions ??= []).push(flow ? { flow } : {});
  // `verbose` keeps the place of the closing colons: the only way to tell a closed block from one that swallows the rest.
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown({ verbose: true }));
}
