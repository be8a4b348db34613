import { existsSync } from "node:fs";
import { join } from "node:path";
import { libreOfficeVersion } from "./libreOffice/office";
import { chromiumPath } from "./chromium";

const projectRoot = join(__dirname, "..", "..");

/** What some tests need and a bare machine lacks, and how to tell whether it is there. */
const REQUIREMENTS = {
  LibreOffice: () => libreOfficeVersion() !== null,
  Chromium: () => chromiumPath() !== null,
  "../shared/corpus": () => existsSync(join(projectRoot, "../shared/corpus/manifest.json")),
} as const;

export type Requirement = keyof typeof REQUIREMENTS;

/**
 * `describe` where the requirement is met. Elsewhere the tests are skipped under a name that says why – unless the
 * environment variable REQUIRE_EVERYTHING is 1 (continuous integration): then the missing piece is a failure.
 */
export function requires(requirement: Requirement): (name: string, tests: () => void) => void {
  if (REQUIREMENTS[requirement]()) return describe;
  if (process.env["REQUIRE_EVERYTHING"] !== "1") {
    return (name, tests) => describe.skip(`${name} (${requirement} is not here)`, tests);
  }
  return (name) =>
    describe(name, () => {
      test(`${requirement} is here`, () => {
        throw new Error(`${requirement} is missing, and REQUIRE_EVERYTHING is set`);
      });
    });
}
