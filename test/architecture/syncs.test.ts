import ts from "typescript";
import { filesBelow, type SourceFile } from "./sources";

/** The only file whose loops may wait for Excel: it works through chunks. */
const CHUNK_LOOP = "src/excel/inChunks.ts";

/** Lines where `….sync()` stands inside a loop or an iteration callback. */
function syncsInLoops({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node, inLoop: boolean): void => {
    const isSync =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "sync";
    if (isSync && inLoop) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    const loops = ts.isIterationStatement(node, false) || isIterationCall(node);
    ts.forEachChild(node, (child) => {
      visit(child, inLoop || loops);
    });
  };
  visit(source, false);
  return found;
}

const isIterationCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ["map", "forEach", "flatMap", "filter", "reduce"].includes(node.expression.name.text);

test("no round trip to Excel stands in a loop, the chunk loop's apart", () => {
  const others = filesBelow("src/excel").filter(({ path }) => path !== CHUNK_LOOP);
  expect(others.flatMap(syncsInLoops)).toEqual([]);
});

test("the detector sees loops and callbacks", () => {
  const file = (text: string): SourceFile => ({ path: "a.ts", text });
  expect(syncsInLoops(file("for (const a of b) { await c.sync(); }"))).toEqual(["a.ts:1"]);
  expect(syncsInLoops(file("b.forEach(async () => { await c.sync(); });"))).toEqual(["a.ts:1"]);
  expect(syncsInLoops(file("await c.sync();"))).toEqual([]);
});
