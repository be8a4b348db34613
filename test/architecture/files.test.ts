import { filesBelow, type SourceFile } from "./sources";

/** A file longer than this holds more than one concept. */
const MAX_LINES = 350;
const VAGUE_NAMES = /(^|\/)(utils?|helpers?|common|misc|manager|index)\.(ts|tsx)$/i;
const LEFTOVERS =
  /\b(TODO|FIXME|XXX)\b|@ts-ignore|@ts-expect-error|eslint-disable|\.(only|skip)\(|\bxit\(|: any\b|as any\b/;

const SOURCES = filesBelow("src");
const ALL = [...SOURCES, ...filesBelow("test")];

const lineCount = ({ text }: SourceFile): number => text.split("\n").length;
const isBarrel = ({ text }: SourceFile): boolean => {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*(\/\/|\*|\/\*)/.test(line));
  return lines.length > 1 && lines.every((line) => /^export .* from "/.test(line));
};
const leftovers = (file: SourceFile): string[] =>
  file.text.split("\n").flatMap((line, index) => (LEFTOVERS.test(line) ? [`${file.path}:${index + 1}`] : []));

test("no file is longer than one concept needs", () => {
  const long = ALL.filter((file) => lineCount(file) > MAX_LINES);
  expect(long.map((file) => `${file.path}: ${lineCount(file)}`)).toEqual([]);
});

test("file names say what is inside, and no file only passes others on", () => {
  expect(ALL.filter(({ path }) => VAGUE_NAMES.test(path)).map(({ path }) => path)).toEqual([]);
  expect(ALL.filter(isBarrel).map(({ path }) => path)).toEqual([]);
});

test("nothing is left for later or hidden from the checks", () => {
  // Skipping is the very business of requires.ts, and this file names what it looks for.
  const excepted = ["test/architecture/files.test.ts", "test/support/requires.ts"];
  const others = ALL.filter(({ path }) => !excepted.includes(path));
  expect(others.flatMap(leftovers)).toEqual([]);
});

test("the detectors see what they are made for", () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });
  expect(leftovers(file("a.ts", "const a: any = 1;\n// TODO later"))).toEqual(["a.ts:1", "a.ts:2"]);
  expect(isBarrel(file("a.ts", 'export { a } from "./a";\nexport { b } from "./b";'))).toBe(true);
  expect(VAGUE_NAMES.test("src/domain/utils.ts")).toBe(true);
  expect(lineCount(file("a.ts", "\n".repeat(400)))).toBeGreaterThan(MAX_LINES);
});
