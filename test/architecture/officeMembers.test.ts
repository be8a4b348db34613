import ts from "typescript";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, parseXml } from "../manifest/xml";
import { filesBelow, ROOT } from "./sources";

type Version = readonly [major: number, minor: number];

const versionOf = (text = ""): Version => {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return [major, minor];
};

const isAbove = (one: Version, other: Version): boolean =>
  one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);

const manifest = parseXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
/** Requirement sets the manifest declares; members of newer ones must ask first whether they exist. */
const DECLARED = new Map(
  at(manifest, "Requirements", "Sets").children.map(({ attributes }) => [
    attributes.Name ?? "",
    versionOf(attributes.MinVersion),
  ]),
);

/** Members that clear the undo list, cannot be undone, or surprise: our sheets are rewritten in place instead. */
const BANNED = [
  "Worksheet.delete",
  "Worksheet.copy",
  "Worksheet.visibility=",
  "Worksheet.name=",
  "Worksheet.protection.unprotect",
  "WorksheetProtection.unprotect",
  "WorksheetProtection.protect",
  "UI.displayDialogAsync",
  "Table.resize",
];

/** Sheets are moved in one place only: where they have just been added. */
const MOVED = "Worksheet.position";
const ADDING = "excel/prepareSheets.ts";

interface Use {
  readonly where: string;
  readonly member: string;
  readonly isWrite: boolean;
  /** Requirement set the typings name for it; null where it belongs to none with a version. */
  readonly set: { readonly name: string; readonly version: Version } | null;
}

function usesIn(paths: readonly string[], sources?: ReadonlyMap<string, string>): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => sources?.get(path) ?? readFile(path);
  host.getSourceFile = (path, target) => {
    const text = sources?.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...paths], options, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const path of paths) {
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`${path} is not part of the program`);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const use = useOf(node, checker, source);
        if (use) uses.push(use);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

function useOf(node: ts.PropertyAccessExpression, checker: ts.TypeChecker, source: ts.SourceFile): Use | null {
  const symbol = checker.getSymbolAtLocation(node.name);
  const declaration = symbol?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes("office-js")) return null;
  const owner = declaration.parent;
  const className = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? (owner.name?.text ?? "") : "";
  const comments = [declaration, owner].map((part) => part.getFullText().slice(0, part.getLeadingTriviaWidth()));
  const [set = null] = comments.flatMap(setIn);
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    where: `${source.fileName.split("/src/")[1] ?? source.fileName}:${line + 1}`,
    member: `${className}.${node.name.text}`,
    isWrite:
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken,
    set,
  };
}

/** The set a comment of the typings names, in either of the forms they have; "Mailbox" is for Outlook alone. */
function setIn(comment: string): NonNullable<Use["set"]>[] {
  const found = /\[Api set: (\w+?)(?:Online)? (\d+\.\d+)/.exec(comment) ?? /\| (\w+) (\d+\.\d+)\}/.exec(comment);
  return found && found[1] !== "Mailbox" ? [{ name: found[1] ?? "", version: versionOf(found[2]) }] : [];
}

const isNewer = ({ set }: Use): boolean => set !== null && isAbove(set.version, DECLARED.get(set.name) ?? [0, 0]);
const isBanned = ({ member, isWrite, where }: Use): boolean =>
  BANNED.includes(isWrite ? `${member}=` : member) || (member === MOVED && isWrite && !where.startsWith(ADDING));

const adapter = usesIn(filesBelow("src/excel").map(({ path }) => join(ROOT, path)));

test("the Excel adapter uses nothing newer than the manifest declares", () => {
  expect(adapter.filter(isNewer).map(({ where, member }) => `${where} ${member}`)).toEqual([]);
});

test("the manifest declares no more than the Excel adapter needs", () => {
  const needed = new Map<string, Version>();
  for (const { set } of adapter) {
    if (set !== null && isAbove(set.version, needed.get(set.name) ?? [0, 0])) needed.set(set.name, set.version);
  }
  expect(Object.fromEntries(needed)).toEqual(Object.fromEntries(DECLARED));
});

test("the Excel adapter never deletes, copies, renames, hides or unprotects a sheet, nor moves one it has not just added", () => {
  expect(adapter.filter(isBanned).map(({ where, member }) => `${where} ${member}`)).toEqual([]);
});

test("the check reads requirement sets from the typings", () => {
  expect(adapter.filter(({ set }) => set !== null).length).toBeGreaterThan(50);
  const probe = join(ROOT, "src/excel/probe.ts");
  const found = usesIn(
    [probe],
    new Map([
      [
        probe,
        "Excel.run(async (c) => { const s = c.workbook.worksheets.getItem('a'); s.delete(); s.name = 'b'; s.position = 0; c.workbook.application.cultureInfo.load('name'); await c.sync(); });",
      ],
    ]),
  );
  expect(found.filter(isNewer).map(({ member }) => member)).toContain("Application.cultureInfo");
  expect(found.filter(isBanned).map(({ member }) => member)).toEqual(["Worksheet.delete", "Worksheet.name", MOVED]);
});
