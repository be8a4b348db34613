import { Book } from "../../src/embeddedExcel/workbook/book";
import { requires } from "../support/requires";
import { BuiltPages } from "./builtPage";
import { MainThread, type Task } from "./mainThread";
import { press, readable, says, untilSaid } from "./reading";
import { exactly, wordsOf } from "./screens/screen";

const LINES = 100_000;
const CLIENTS = 2_500;
/** People take an answer within this time for an immediate one. */
const IMMEDIATE_MS = 100;
const ATTEMPTS = 3;
/** Longer than an analysis takes on a busy machine. */
const PATIENCE_MS = 100_000;
const TASKS_PRINTED = 8;
const TEST_TIMEOUT_MS = 2 * ATTEMPTS * PATIENCE_MS;

const HEADERS = [
  "N° facture",
  "Date",
  "Code client",
  "Raison sociale",
  "Famille",
  "Commercial",
  "Qté",
  "PU HT",
  "Montant HT",
];

function invoiceLine(line: number): (string | number)[] {
  const client = (line * 7919) % CLIENTS;
  const quantity = 1 + (line % 9);
  const price = 10 + ((line * 31) % 500) / 4;
  const invoice = `F${String(100_000 + Math.floor(line / 3))}`;
  const people = [
    `C${String(client)}`,
    `Client ${String(client)}`,
    `Famille ${String(line % 12)}`,
    `Vendeur ${String(line % 7)}`,
  ];
  return [invoice, 45_000 + (line % 1000), ...people, quantity, price, quantity * price];
}

function ledger(): Book {
  const book = new Book();
  const sheet = book.addSheet("Factures");
  HEADERS.forEach((header, column) => {
    sheet.setValue(0, column, header);
  });
  for (let line = 0; line < LINES; line++) {
    invoiceLine(line).forEach((value, column) => {
      sheet.setValue(line + 1, column, value);
    });
  }
  book.takeChanges();
  return book;
}

const inMs = (tasks: readonly Task[]): string =>
  tasks.map(({ startMs, computingMs }) => `${computingMs.toFixed(0)} (at ${(startMs / 1000).toFixed(1)} s)`).join(", ");

/** What the main thread did from the first look at the workbook to the results, while keys are pressed. */
async function tasksOfAnalysis(pages: BuiltPages): Promise<readonly Task[]> {
  const { page, close } = await pages.open(ledger(), { width: 350, displayLanguage: "fr-FR" });
  const { messages } = wordsOf("fr");
  await untilSaid(page, messages.looking);
  const recording = await MainThread.record(page);
  await untilSaid(page, messages.start.analyse);
  await page.waitForFunction(() => /\d\s+clients/.test(document.body.innerText));
  await press(page, exactly(messages.start.analyse));
  const end = Date.now() + PATIENCE_MS;
  while (!(await says(page, messages.results.title))) {
    if (Date.now() > end) throw new Error(`the analysis does not end: ${await readable(page)}`);
    await page.keyboard.press("Tab");
  }
  const tasks = await recording.tasks();
  await close();
  return tasks;
}

requires("Chromium")("While 100 000 lines are analysed", () => {
  test(
    "the pane answers at once",
    async () => {
      const pages = await BuiltPages.start();
      let longest = Infinity;
      // A machine that does other things meanwhile makes tasks longer, but not the same ones every time.
      for (let attempt = 0; attempt < ATTEMPTS && longest >= IMMEDIATE_MS; attempt++) {
        const tasks = await tasksOfAnalysis(pages);
        longest = Math.min(longest, tasks[0]?.computingMs ?? Infinity);
        process.stdout.write(`The longest tasks of the pane, in ms: ${inMs(tasks.slice(0, TASKS_PRINTED))}\n`);
      }
      await pages.close();
      expect(longest).toBeLessThan(IMMEDIATE_MS);
    },
    TEST_TIMEOUT_MS,
  );
});
