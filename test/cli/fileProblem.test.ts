import { demoTexts } from "../../src/cli/job/demoTexts";
import { FileProblem, fileProblemOf } from "../../src/cli/job/fileProblem";
import { NO_CHOICES } from "../../src/cli/job/choices";
import { runJob } from "../../src/cli/job/runJob";

const reasonFor = async (bytes: Uint8Array, fileName: string): Promise<string | undefined> =>
  runJob(bytes, fileName, NO_CHOICES).then(
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
