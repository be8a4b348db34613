import { filesBelow, importsOf, packagesOf, type SourceFile } from "./sources";

/** What each folder of src may import from the others; files directly in src are folders of their own here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "limits.ts": [],
  "main.ts": ["application", "domain", "excel", "taskpane", "text"],
  domain: ["limits.ts"],
  text: ["domain"],
  application: ["domain", "text", "limits.ts"],
  excel: ["application", "domain", "limits.ts"],
  functions: ["domain", "text"],
  taskpane: ["application", "domain", "text", "limits.ts"],
  embeddedExcel: [],
  workbench: ["embeddedExcel"],
  cli: ["application", "domain", "excel", "embeddedExcel", "text", "functions", "limits.ts"],
};

const MAY_USE_PACKAGES: Readonly<Record<string, RegExp>> = {
  taskpane: /^(react|react-dom|@fluentui\/react-components)(\/|$)/,
  embeddedExcel: /^(fflate|@borgar\/fx|numfmt|@formulajs\/formulajs|@e965\/xlsx|node:)/,
  workbench: /^(react|react-dom|echarts|numfmt)(\/|$)/,
  cli: /^(node:|\.\/)/,
};

const folderOf = (path: string): string => /^src\/([^/]+)/.exec(path)?.[1] ?? "";
const targetFolder = (path: string): string =>
  /^src\/(limits|main)$/.test(path) ? `${folderOf(path)}.ts` : folderOf(path);

function forbiddenImports(file: SourceFile): string[] {
  const from = folderOf(file.path);
  const allowed = MAY_IMPORT[from] ?? [];
  return importsOf(file)
    .filter((target) => target.startsWith("src/"))
    .filter((target) => targetFolder(target) !== from && !allowed.includes(targetFolder(target)))
    .map((target) => `${file.path} imports ${target}`);
}

const SOURCES = filesBelow("src");

test("every folder imports only what the house allows", () => {
  expect(SOURCES.flatMap(forbiddenImports)).toEqual([]);
});

test("every folder of src has its rule", () => {
  const folders = new Set(SOURCES.map(({ path }) => folderOf(path)));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test("packages stay in the folders made for them", () => {
  const misplaced = SOURCES.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !(MAY_USE_PACKAGES[folderOf(file.path)] ?? /^$/).test(name))
      .map((name) => `${file.path} uses ${name}`),
  );
  expect(misplaced).toEqual([]);
});

test("only the excel folder and the embedded host speak of Office", () => {
  const speaking = SOURCES.filter(({ path }) => !/^src\/(excel|embeddedExcel)\//.test(path)).filter(({ text }) =>
    /\b(Excel\.(run|Range|Worksheet|RequestContext)|Office\.(context|onReady)|OfficeExtension)\b/.test(
      withoutComments(text),
    ),
  );
  expect(speaking.map(({ path }) => path)).toEqual([]);
});

test("the detectors see what they are made for", () => {
  const bad: SourceFile = {
    path: "src/domain/pareto/bad.ts",
    text: 'import { x } from "../../excel/run";\nimport React from "react";',
  };
  expect(forbiddenImports(bad)).toEqual(["src/domain/pareto/bad.ts imports src/excel/run"]);
  expect(packagesOf(bad)).toEqual(["react"]);
  expect(forbiddenImports({ ...bad, path: "src/excel/good.ts", text: 'import { x } from "./run";' })).toEqual([]);
});

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
