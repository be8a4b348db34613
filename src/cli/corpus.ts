import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { answerOf, CLIENT_ROLES, judge, type Verdict } from "./corpus/judge";
import { CORPUS_FOLDER, corpusFiles, type CorpusFile } from "./corpus/manifest";
import { runJob } from "./job/runJob";

const NO_CHOICES = {
  language: "en",
  sheet: null,
  client: null,
  sales: null,
  period: "all",
  rule: null,
  rowByRow: false,
} as const;

async function verdictOn(file: CorpusFile): Promise<Verdict> {
  const job = await runJob(readFileSync(file.path), basename(file.path), NO_CHOICES);
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
  const kinds = [...new Set(corpus.map(({ kind }) => kind))];
  console.log("");
  for (const kind of kinds) {
    const ofKind = verdicts.filter(({ file }) => file.kind === kind);
    console.log(`${kind}: ${ofKind.filter(({ isRight }) => isRight).length} of ${ofKind.length} right`);
  }
  const falseProposals = verdicts.filter(({ isFalseProposal }) => isFalseProposal);
  console.log(`proposed wrongly without a warning: ${falseProposals.length}`);
  process.exitCode = falseProposals.length > 0 ? 1 : 0;
}

void main();
