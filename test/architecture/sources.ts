import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

export const ROOT = join(__dirname, "..", "..");

export interface SourceFile {
  /** Path from the project's root, with "/". */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the project. */
export function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => {
      const full = join(ROOT, folder, name);
      return { path: relative(ROOT, full).split(sep).join("/"), text: readFileSync(full, "utf8") };
    });
}

const imported = (text: string): string[] => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);

/** Project files a file imports, as paths from the root without extension; packages are left out. */
export const importsOf = ({ path, text }: SourceFile): string[] =>
  imported(text)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(path, "..", specifier).split(sep).join("/"));

/** Packages a file imports. */
export const packagesOf = ({ text }: SourceFile): string[] =>
  imported(text).filter((specifier) => !specifier.startsWith("."));
