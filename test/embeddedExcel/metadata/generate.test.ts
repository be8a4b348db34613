import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = join(__dirname, "../../../src/embeddedExcel/metadata/generate.mjs");
const MODULES = join(__dirname, "../../../node_modules");
const OUTPUT = "clientMetadata.generated.json";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "metadata-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the generator in a folder of its own against a client library with this text; what it says on failing. */
function generate(client: string): string {
  const library = join(folder, "node_modules/@microsoft/office-js/dist");
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, "excel-web-16.00.debug.js"), client);
  symlinkSync(join(MODULES, "typescript"), join(folder, "node_modules/typescript"));
  copyFileSync(SCRIPT, join(folder, "generate.mjs"));
  try {
    execFileSync(process.execPath, [join(folder, "generate.mjs")], { stdio: "pipe" });
    return "";
  } catch (error) {
    // execFileSync throws an error that carries what the program wrote.
    return String((error as { stderr: Buffer }).stderr);
  }
}

test("the installed library is read", () => {
  const client = readFileSync(join(MODULES, "@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  expect(generate(client)).toBe("");
  const classes: unknown = JSON.parse(readFileSync(join(folder, OUTPUT), "utf8"));
  expect(Object.keys(classes ?? {}).length).toBeGreaterThan(150);
});

test.each([
  ["var nothing = 1;", "the marks around the Excel classes are missing"],
  ["var _BeginExcel = 1; var Workbook = 2; var _EndExcel = 3;", "Workbook.Worksheets was not found"],
])("a library of another shape is refused with a sentence: %s", (client, sentence) => {
  expect(generate(client)).toContain(sentence);
  expect(existsSync(join(folder, OUTPUT))).toBe(false);
});
