import { importsOf, packageOf, type SourceFile } from './imports.ts';

/** Packages that a file needs when it runs; an import of types alone is gone by then. */
export function runtimeImportsOf(text: string): readonly string[] {
  return runtimeSpecifiers(text).flatMap((specifier) => packageOf(specifier) ?? []);
}

/** What of all that the files need is there for tools alone, as `file needs what`. @param dependencies names of packages. */
export function missingWithoutTools(files: readonly SourceFile[], dependencies: readonly string[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    runtimeSpecifiers(text).flatMap((specifier) => {
      const name = packageOf(specifier);
      if (name !== undefined && !dependencies.includes(name)) return [`${path} needs ${name}`];
      return /^(?:\.\.\/)+tests\//u.test(specifier) ? [`${path} needs ${specifier}`] : [];
    }),
  );
}

function runtimeSpecifiers(text: string): readonly string[] {
  return importsOf(text).flatMap(({ specifier, isOfTypes }) => (isOfTypes ? [] : [specifier]));
}
