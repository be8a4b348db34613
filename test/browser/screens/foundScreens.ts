import type { Problem } from "../../../src/domain/problems";
import { bookOf, clientRows, fill, type Rows } from "../../excel/opened";
import { tabTo, untilSaid } from "../reading";
import { CLIENTS, sample, smallSource } from "../workbooks";
import { analysed, exactly, linesRead, type PaneScreen, pressed, readsCells, type Stage, telling } from "./screen";

const NAMES = ["Durand SA", "Martin et fils", "Petit SARL", "Moreau", "Lefebvre", "Garcia", "Roux", "Fournier"];

const table = (headers: readonly string[], cells: (line: number, name: string) => (string | number)[]): Rows => [
  headers,
  ...NAMES.map((name, line) => cells(line, name)),
];

/** A workbook that gives every reason to ask. */
function questionable() {
  const rows = (firstDay: number): Rows => [
    ["Client", "Date", "Montant HT", "Devise"],
    ...NAMES.map((name, line): (string | number)[] => [
      name,
      firstDay + 30 * line,
      900 - line,
      line % 3 ? "EUR" : "CHF",
    ]),
    ["Ventes au comptoir", firstDay, 4000, "EUR"],
  ];
  return bookOf({ "Ventes 2024": rows(45_300), "Ventes 2023": rows(44_950) });
}

const columnsOf = async (stage: Stage): Promise<void> => {
  await linesRead(stage);
  await pressed(stage, stage.words.messages.start.changeColumns);
};

/** A text put in as a template that cannot be used. */
const template = (problem: Problem, text: string): PaneScreen =>
  telling(problem, {
    book: smallSource,
    reach: async (stage) => {
      const { messages } = stage.words;
      await linesRead(stage);
      await pressed(stage, messages.template.title);
      await tabTo(stage.page, exactly(messages.template.paste));
      await stage.page.keyboard.type(text);
      await pressed(stage, messages.template.take);
    },
  });

/** Before anything is written: what was found, what is to be chosen, what stands in the way. */
export const FOUND_SCREENS: readonly PaneScreen[] = [
  {
    name: "looking",
    book: sample,
    prepare: (excel) => void excel.hold(),
    says: ({ messages }) => messages.looking,
  },
  {
    name: "reading the lines",
    book: sample,
    // The first time cells are read is the look at the workbook.
    reach: async (stage) => {
      await linesRead(stage);
      stage.excel.hold(readsCells);
      await columnsOf(stage);
      await tabTo(stage.page, /· Montant HT$/);
      await stage.page.keyboard.press("Enter");
      await stage.page.keyboard.type("Q");
      await stage.page.keyboard.press("Enter");
    },
    says: ({ messages }) => messages.start.reading,
  },
  { name: "found", book: sample, reach: linesRead, says: ({ messages }) => messages.start.title },
  {
    name: "options",
    book: sample,
    reach: async (stage) => {
      const { messages, terms, formats } = stage.words;
      await linesRead(stage);
      const rule = messages.options.summary(terms.rules.crossing.name, [formats.share(0.8), formats.share(0.95)]);
      for (const summary of [rule, messages.exclusions.none, messages.sheetChoice.title, messages.template.title]) {
        await pressed(stage, summary);
      }
    },
    says: ({ messages }) => messages.template.take,
  },
  {
    name: "a list of choices",
    book: sample,
    hasOpenList: true,
    reach: async (stage) => {
      await columnsOf(stage);
      await tabTo(stage.page, /· Montant HT$/);
      await stage.page.keyboard.press("Enter");
    },
    says: ({ messages }) => messages.columns.computed,
  },
  { name: "columns", book: sample, reach: columnsOf, says: ({ messages }) => messages.columns.documents },
  { name: "questions", book: questionable, says: ({ messages }) => messages.questions.title },
  telling(
    { code: "chooseCurrency", currencies: ["EUR", "CHF"] },
    {
      book: () =>
        bookOf({
          Ventes: table(["Client", "Montant HT", "Devise"], (line, name) => [
            name,
            900 - line,
            line % 3 ? "EUR" : "CHF",
          ]),
        }),
    },
  ),
  telling(
    { code: "chooseClientColumn" },
    { book: () => bookOf({ Ventes: table(["Date", "Montant HT"], (line) => [45_000 + line, 1000 - line * 50]) }) },
  ),
  telling(
    { code: "chooseSalesColumn" },
    {
      book: () => bookOf({ Ventes: table(["Client", "Ville", "Date"], (line, name) => [name, "Lyon", 45_000 + line]) }),
    },
  ),
  telling(
    { code: "confirmChoice" },
    {
      book: () =>
        bookOf({
          Ventes: table(["Client", "CA 1", "CA 2"], (line, name) => [name, 1000 - line * 50, 700 + line * 33]),
        }),
    },
  ),
  telling(
    { code: "noPositiveSales", clients: NAMES.length },
    { book: () => bookOf({ Ventes: table(["Client", "Montant HT"], (line, name) => [name, -5 - line]) }) },
  ),
  telling(
    { code: "noUsableLines", linesRead: NAMES.length },
    {
      book: () => bookOf({ Ventes: table(["Client", "Montant HT"], (_, name) => [name, "?"]) }),
      reach: async ({ page, words }) => {
        await untilSaid(page, words.messages.columns.choose);
        await tabTo(page, exactly(words.messages.columns.choose));
        await page.keyboard.press("Enter");
        await page.keyboard.type("B");
        await page.keyboard.press("Enter");
      },
    },
  ),
  telling(
    { code: "limitsOutOfOrder" },
    {
      book: smallSource,
      reach: async (stage) => {
        const { page, words } = stage;
        const { messages, terms, formats } = words;
        await linesRead(stage);
        await pressed(
          stage,
          messages.options.summary(terms.rules.crossing.name, [formats.share(0.8), formats.share(0.95)]),
        );
        await tabTo(page, exactly(messages.options.limitA));
        await page.keyboard.type("97");
        await analysed(stage);
      },
    },
  ),
  telling(
    { code: "emptyPeriod", year: 2024 },
    {
      book: () =>
        bookOf({
          Ventes: table(["Client", "Date", "Montant HT"], (line, name) => [name, 45_292 + 50 * line, 900 - line]),
        }),
      reach: async (stage) => {
        await linesRead(stage);
        // The user's dates move to another year after the lines were read.
        const { excel } = stage;
        const [sheet] = excel.host.book.sheets;
        if (sheet)
          fill(
            sheet,
            table(["Client", "Date", "Montant HT"], (line, name) => [name, 43_831 + line, 900 - line]),
          );
        excel.host.commit();
        await pressed(stage, stage.words.messages.start.analyse);
      },
    },
  ),
  template({ code: "notATemplate" }, "{}"),
  template({ code: "newerTemplate" }, '{"kind":"client-portfolio-template","version":99}'),
  template(
    { code: "unusableTemplate", part: "language" },
    '{"kind":"client-portfolio-template","version":1,"language":"la"}',
  ),
  {
    name: "refresh",
    book: async (workbook) => {
      const book = await workbook.open();
      const source = book.sheetNamed("Ventes");
      if (source) fill(source, [...clientRows(CLIENTS - 2), ["Client 99", 9000]]);
      return book;
    },
    reach: linesRead,
    says: ({ messages }) => messages.refresh.changed,
  },
  {
    name: "refresh outdated",
    book: (workbook) => workbook.open(),
    reach: async (stage) => {
      await linesRead(stage);
      const { host } = stage.excel;
      host.book.sheetNamed("Ventes")?.setValue(1, 1, 7);
      host.commit();
    },
    says: ({ messages }) => messages.refresh.outdated,
  },
];
