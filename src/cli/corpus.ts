import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { answerOf, CLIENT_ROLES, isDecidable, judge, type Verdict } from "./corpus/judge";
import { CORPUS_FOLDER, corpusFiles, type CorpusFile } from "./corpus/manifest";
import { readerWithoutOwnWords } from "./corpus/ownWords";
import { NO_CHOICES, type JobChoices } from "./job/choices";
import { runJob } from "./job/runJob";

const CHOICES: JobChoices = { ...NO_CHOICES, language: "en", period: "all" };

async function verdictOn(file: CorpusFile, environment: Parameters<typeof runJob>[3] = {}): Promise<Verdict> {
  const job = await runJob(readFileSync(file.path), basename(file.path), CHOICES, environment);
  return judge(file, answerOf(job));
}

function expectedLine({ kind, tables }: CorpusFile): string {
  const [table] = tables;
  if (!table) return kind;
  const client = CLIENT_ROLES.flatMap((role) => table.roles[role]?.columns ?? []);
  const rows = `${table.firstDataRow}–${table.lastDataRow}`;
  return [
    kind,
    table.sheet,
    table.headerRows.join("+"),
    rows,
    client.join("/") || "–",
    table.salesExpression ?? "–",
    table.checksums.totalSales ?? "–",
  ].join(" | ");
}

function foundLine({ answer }: Verdict): string {
  const { outcome, sheet, headerRows, dataRows, client, sales, total, clients } = answer;
  const count = clients === null ? "" : ` (${clients} clients)`;
  return [
    outcome,
    sheet ?? "–",
    headerRows.join("+") || "–",
    dataRows ?? "–",
    client.join("/") || "–",
    sales ?? "–",
    `${total ?? "–"}${count}`,
    ...answer.alternatives.map((other) => `or ${other.sales}: ${other.total}`),
  ].join(" | ");
}

/** Prints, for every workbook of the corpus, what is right and what was found. */
async function main(): Promise<void> {
  const corpus = corpusFiles();
  if (!corpus) {
    console.log(`There is no corpus in ${CORPUS_FOLDER}: nothing to report.`);
    return;
  }
  console.log("outcome | sheet | header rows | data rows | client | sales | total");
  const verdicts: Verdict[] = [];
  for (const file of corpus) {
    const verdict = await verdictOn(file);
    verdicts.push(verdict);
    console.log(
      `\n${verdict.isRight ? "right" : "WRONG"}  ${file.id}${verdict.isRight ? "" : `: ${verdict.faults.join(", ")}`}`,
    );
    console.log(`  expected  ${expectedLine(file)}`);
    console.log(`  found     ${foundLine(verdict)}`);
  }
  console.log("");
  const falseProposals = printScore(verdicts);
  console.log("\nWithout the words of the file's own headers: cells, structure and arithmetic only");
  const blind: Verdict[] = [];
  for (const file of corpus) {
    const verdict = await verdictOn(file, { headerReader: readerWithoutOwnWords });
    blind.push(verdict);
    console.log(`${verdict.isRight ? "right" : "wrong"}  ${file.id}  ${foundLine(verdict)}`);
  }
  console.log("");
  const blindProposals = printScore(blind);
  process.exitCode = falseProposals + blindProposals > 0 ? 1 : 0;
}

/** Prints how many are right of each kind; returns how many were proposed wrongly without a warning. */
function printScore(verdicts: readonly Verdict[]): number {
  const count = (name: string, of: readonly Verdict[]): void => {
    console.log(`${name}: ${of.filter(({ isRight }) => isRight).length} of ${of.length} right`);
  };
  for (const kind of new Set(verdicts.map(({ file }) => file.kind))) {
    const ofKind = verdicts.filter(({ file }) => file.kind === kind);
    count(kind, ofKind);
    if (kind === "client-sales")
      count(
        "  that can be decided",
        ofKind.filter(({ file }) => isDecidable(file)),
      );
  }
  const falseProposals = verdicts.filter(({ isFalseProposal }) => isFalseProposal).length;
  console.log(`proposed wrongly without a warning: ${falseProposals}`);
  return falseProposals;
}

void main();
