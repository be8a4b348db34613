import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { answerOf, isDecidable, judge, type Verdict } from "../../../src/cli/corpus/judge";
import { corpusFiles } from "../../../src/cli/corpus/manifest";
import { readerWithoutOwnWords } from "../../../src/cli/corpus/ownWords";
import { NO_CHOICES } from "../../../src/cli/job/choices";
import { runJob } from "../../../src/cli/job/runJob";
import { requires } from "../../support/requires";

const CHOICES = { ...NO_CHOICES, language: "en", period: "all" } as const;
const TIMEOUT_MS = 240_000;

requires("../shared/corpus")("The main job on real workbooks", () => {
  const verdicts: Verdict[] = [];
  const withoutOwnWords: Verdict[] = [];
  beforeAll(async () => {
    for (const file of corpusFiles() ?? []) {
      const job = await runJob(readFileSync(file.path), basename(file.path), CHOICES);
      verdicts.push(judge(file, answerOf(job)));
      const blind = await runJob(readFileSync(file.path), basename(file.path), CHOICES, {
        headerReader: readerWithoutOwnWords,
      });
      withoutOwnWords.push(judge(file, answerOf(blind)));
    }
  }, TIMEOUT_MS);

  test("finds sheet, header, client, sales and total of the client-sales workbooks", () => {
    const clientSales = verdicts.filter(({ file }) => file.kind === "client-sales");
    expect(clientSales.filter(({ isRight }) => !isRight).map(({ file, faults }) => [file.id, faults])).toEqual([]);
    expect(clientSales.filter(({ answer }) => answer.outcome === "generated").length).toBeGreaterThanOrEqual(11);
  });

  test("finds seven of ten decidable client-sales workbooks without the words of their own headers", () => {
    const decidable = withoutOwnWords.filter(({ file }) => file.kind === "client-sales" && isDecidable(file));
    expect(decidable).toHaveLength(12);
    expect(decidable.filter(({ isRight }) => isRight).length / decidable.length).toBeGreaterThanOrEqual(0.7);
    expect(withoutOwnWords.filter(({ isFalseProposal }) => isFalseProposal)).toEqual([]);
  });

  test("calls workbooks of other subjects no sales", () => {
    const others = verdicts.filter(({ file }) => file.kind === "not-sales");
    expect(others.filter(({ answer }) => answer.outcome !== "not-sales").map(({ file }) => file.id)).toEqual([]);
  });

  test("never generates sheets from what is no sales to clients", () => {
    const others = verdicts.filter(({ file }) => file.kind !== "client-sales");
    expect(others.filter(({ answer }) => answer.outcome === "generated").map(({ file }) => file.id)).toEqual([]);
  });

  test("never shows a wrong total without a warning", () => {
    expect(verdicts.filter(({ isFalseProposal }) => isFalseProposal).map(({ file }) => file.id)).toEqual([]);
  });
});
