import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { answerOf, judge, type Verdict } from "../../../src/cli/corpus/judge";
import { corpusFiles } from "../../../src/cli/corpus/manifest";
import { runJob } from "../../../src/cli/job/runJob";
import { requires } from "../../support/requires";

const CHOICES = {
  language: "en",
  sheet: null,
  client: null,
  sales: null,
  period: "all",
  rule: null,
  rowByRow: false,
} as const;
const TIMEOUT_MS = 240_000;

requires("../shared/corpus")("The main job on real workbooks", () => {
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    for (const file of corpusFiles() ?? []) {
      const job = await runJob(readFileSync(file.path), basename(file.path), CHOICES);
      verdicts.push(judge(file, answerOf(job)));
    }
  }, TIMEOUT_MS);

  test("finds sheet, header, client, sales and total of the client-sales workbooks", () => {
    const clientSales = verdicts.filter(({ file }) => file.kind === "client-sales");
    expect(clientSales.filter(({ isRight }) => !isRight).map(({ file, faults }) => [file.id, faults])).toEqual([]);
    expect(clientSales.filter(({ answer }) => answer.outcome === "generated").length).toBeGreaterThanOrEqual(11);
  });

  test("never generates sheets from what is no sales to clients", () => {
    const others = verdicts.filter(({ file }) => file.kind !== "client-sales");
    expect(others.filter(({ answer }) => answer.outcome === "generated").map(({ file }) => file.id)).toEqual([]);
  });

  test("never shows a wrong total without a warning", () => {
    expect(verdicts.filter(({ isFalseProposal }) => isFalseProposal).map(({ file }) => file.id)).toEqual([]);
  });
});
