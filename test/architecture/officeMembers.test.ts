import ts from "typescript";
import { join } from "node:path";
import { filesBelow, ROOT } from "./sources";

/** Highest ExcelApi set the manifest declares; members of newer sets must ask first whether they exist. */
const DECLARED = [1, 9] as const;

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
  readonly set: readonly [number, number] | null;
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
  const set =
    /\[Api set: ExcelApi(?:Online)? (\d+)\.(\d+)/.exec(comments[0] ?? "") ??
    /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(comments[1] ?? "");
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return {
    where: `${source.fileName.split("/src/")[1] ?? source.fileName}:${line + 1}`,
    member: `${className}.${node.name.text}`,
    isWrite:
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken,
    set: set ? [Number(set[1]), Number(set[2])] : null,
  };
}

const isNewer = ({ set }: Use): boolean =>
  set !== null && (set[0] > DECLARED[0] || (set[0] === DECLARED[0] && set[1] > DECLARED[1]));
const isBanned = ({ member, isWrite, where }: Use): boolean =>
  BANNED.includes(isWrite ? `${member}=` : member) || (member === MOVED && isWrite && !where.startsWith(ADDING));

const adapter = usesIn(filesBelow("src/excel").map(({ path }) => join(ROOT, path)));

test("the Excel adapter uses nothing newer than the manifest declares", () => {
  expect(adapter.filter(isNewer).map(({ where, member }) => `${where} ${member}`)).toEqual([]);
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
