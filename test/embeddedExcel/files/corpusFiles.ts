import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { corpusFiles } from "../../../src/cli/corpus/manifest";
import { requires } from "../../support/requires";

/** One test for each real workbook with such an ending; says so where the corpus is absent. */
export function testCorpus(title: string, extensions: RegExp, check: (name: string, bytes: Uint8Array) => void): void {
  const paths = (corpusFiles() ?? []).map(({ path }) => path).filter((path) => extensions.test(path));
  requires("../shared/corpus")(title, () => {
    test.each(paths.map((path) => [basename(path), path]))(
      "%s",
      (name, path) => {
        check(name, new Uint8Array(readFileSync(path)));
      },
      60_000,
    );
  });
}
