import type { Page } from "playwright-core";
import type { Problem } from "../../../src/domain/problems";
import { ActionType, type RequestBody } from "../../../src/embeddedExcel/protocol/wire";
import type { Book } from "../../../src/embeddedExcel/workbook/book";
import { problemText } from "../../../src/text/problems/sentences";
import { type Words, wordsIn } from "../../../src/taskpane/words";
import type { AnalysedWorkbook } from "../workbooks";
import { press, untilSaid } from "../reading";
import type { ServedExcel } from "../servedExcel";

/** A pane that is open, what is behind it, and the words it says things in. */
export interface Stage {
  readonly page: Page;
  readonly excel: ServedExcel;
  readonly words: Words;
}

/** A state of the pane a user can meet, and the way there: by keyboard, by what the workbook holds, by what Excel does. */
export interface PaneScreen {
  readonly name: string;
  readonly book: (analysed: AnalysedWorkbook) => Book | Promise<Book>;
  /** Requirement sets of an Excel that is not the usual one. */
  readonly sets?: Readonly<Record<string, string>>;
  /** What is the matter with Excel before the pane is loaded. */
  readonly prepare?: (excel: ServedExcel, page: Page) => Promise<void> | void;
  /** What the user does, once the pane is loaded. */
  readonly reach?: (stage: Stage) => Promise<void>;
  /** What the pane says there. */
  readonly says: (words: Words) => string;
  /** Codes of the problems it tells. */
  readonly tells?: readonly Problem["code"][];
  /** Its list is placed for the size the pane has when it opens. */
  readonly hasOpenList?: boolean;
  /** What nobody can expect is an error on the page's console, too. */
  readonly isToldToDevelopers?: boolean;
}

/** The same in every workbook of these tests. */
const CURRENCY = "€";

export const wordsOf = (language: Words["language"]): Words => wordsIn(language, CURRENCY);

/** A sentence as a pattern that stands for nothing else. */
export const exactly = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s")}`);

/** Presses the button that says that, once it is there. */
export async function pressed({ page }: Stage, text: string, key?: string): Promise<void> {
  await untilSaid(page, text);
  await press(page, exactly(text), key);
}

/** A screen that tells of a problem. */
export const telling = (problem: Problem, screen: Omit<PaneScreen, "says" | "tells" | "name">): PaneScreen => ({
  ...screen,
  name: problem.code,
  says: ({ formats }) => problemText(problem, formats).happened,
  tells: [problem.code],
});

/** Waits until there are clients to be seen. */
export async function linesRead({ page }: Stage): Promise<void> {
  await page.waitForFunction(() => /\d\s+clients/.test(document.body.innerText));
}

/** Waits until the lines are read, and analyses. */
export async function analysed(stage: Stage): Promise<void> {
  await linesRead(stage);
  await pressed(stage, stage.words.messages.start.analyse);
}

/** The same where the workbook carries an analysis. */
export async function refreshed(stage: Stage): Promise<void> {
  await linesRead(stage);
  await pressed(stage, stage.words.messages.refresh.refresh);
}

/** Analyses and waits for the results. */
export async function finished(stage: Stage): Promise<void> {
  await analysed(stage);
  await untilSaid(stage.page, stage.words.messages.results.title);
}

/** What the user does by hand, through Excel's own commands. */
export const byHand = ({ page }: Stage, change: (workbook: Excel.Workbook) => void): Promise<void> =>
  page.evaluate(`Excel.run(async (context) => { (${String(change)})(context.workbook); await context.sync(); })`);

export const readsCells = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ QueryInfo: query }) => query?.Select?.includes("values"));

export const writes = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ ActionType: type }) => type === ActionType.setProperty);
