import { demoTexts } from "../../src/cli/job/demoTexts";
import { FileProblem, fileProblemOf } from "../../src/cli/job/fileProblem";
import { runJob } from "../../src/cli/job/runJob";

const CHOICES = {
  language: "fr",
  sheet: null,
  client: null,
  sales: null,
  period: null,
  rule: null,
  ties: null,
} as const;

const reasonFor = async (bytes: Uint8Array, fileName: string): Promise<string | undefined> =>
  runJob(bytes, fileName, CHOICES).then(
    () => undefined,
    (error: unknown) => fileProblemOf(error, fileName)?.reason,
  );

test("a file that cannot be opened is told with its reason, in both languages", async () => {
  expect(await reasonFor(new Uint8Array(), "ventes.csv")).toBe("empty");
  expect(await reasonFor(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), "ventes.xlsx")).toBe("damaged");
  expect(demoTexts("fr").fileProblem.empty("ventes.csv")).toMatch(/^ventes\.csv est vide/);
  expect(demoTexts("en").fileProblem.empty("sales.csv")).toMatch(/^sales\.csv is empty/);
});

test("a defect is no file problem", () => {
  expect(fileProblemOf(new TypeError("x"), "ventes.csv")).toBeNull();
  const problem = new FileProblem("missing", "ventes.csv");
  expect(fileProblemOf(problem, "other.csv")).toBe(problem);
});
