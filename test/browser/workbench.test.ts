import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { chromiumPath } from "../support/chromium";

const ROOT = join(__dirname, "..", "..");

let server: ChildProcess;
let browser: Browser;
let address: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "client-portfolio-workbench-"));
  server = spawn(process.execPath, [join("dist", "node", "workbench.js")], { cwd: ROOT });
  const [printed] = (await once(server.stdout ?? server, "data")) as [Buffer]; // the address, once it listens
  address = printed.toString().trim();
  browser = await chromium.launch({
    executablePath: chromiumPath() ?? "",
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: readonly string[];
  /** The text of a cell as it is drawn; "" where nothing is. */
  readonly cell: (at: string) => Promise<string>;
  readonly goTo: (reference: string) => Promise<void>;
  readonly type: (at: string, text: string) => Promise<void>;
}

async function open(language: string): Promise<OpenWorkbench> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${address}?language=${language}`);
  const grid = page.getByRole("grid");
  await grid.waitFor();
  const goTo = async (reference: string) => {
    const nameBox = page.locator(".name-box");
    await nameBox.fill(reference);
    await nameBox.press("Enter");
    await grid.and(page.locator(":focus")).waitFor();
  };
  return {
    page,
    pane: page.frameLocator("iframe"),
    complaints,
    cell: async (at) => {
      const found = page.locator(`#cell-${at}`);
      return (await found.count()) === 0 ? "" : found.innerText();
    },
    goTo,
    type: async (at, text) => {
      await goTo(at);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}

/** Waits until a cell shows a text. */
const shows = (page: Page, at: string, text: string) =>
  page.locator(`#cell-${at}`, { hasText: new RegExp(`^${text}$`) }).waitFor();

test("the sample is analysed, a changed limit changes the classes in the grid, and the saved file holds them", async () => {
  const { page, pane, complaints, cell, type } = await open("fr");
  await pane.getByRole("button", { name: "Analyser", exact: true }).click();
  const abc = page.getByRole("tab", { name: "ABC", exact: true });
  await page.getByRole("tab", { name: "Paramètres" }).waitFor();
  await pane.getByRole("heading", { name: "Analyse terminée" }).waitFor();
  await abc.click();
  const header = page.getByRole("gridcell", { name: "Classe", exact: true }).first();
  const column = /^cell-([A-Z]+)6$/.exec((await header.getAttribute("id")) ?? "")?.[1] ?? "";
  // The seventh client lies below 80 % of the sales, but above 50 %.
  expect(await cell(`${column}13`)).toBe("A");

  await page.getByRole("tab", { name: "Paramètres" }).click();
  expect(await cell("A5")).toBe("Limite A");
  await type("B5", "50 %");
  await abc.click();
  await shows(page, `${column}13`, "B");

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Enregistrer en .xlsx").click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const saved = openWorkbook(readFileSync(file), file);
  const sheet = saved.sheetNamed("ABC");
  expect(sheet?.grid.value(12, column.charCodeAt(0) - 65)).toBe("B");
  expect(saved.sheetNamed("Paramètres")?.grid.value(4, 1)).toBe(0.5);

  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("tab", { name: "ABC", exact: true }).waitFor();
  await page.getByRole("tab", { name: "ABC", exact: true }).click();
  await shows(page, `${column}13`, "B");
  expect(complaints).toEqual([]);
  await page.close();
});

test("a custom function typed into a cell gives its results, which spill and follow their cells", async () => {
  const { page, pane, complaints, type } = await open("en");
  await pane.getByRole("button", { name: "Analyse", exact: true }).waitFor();
  await page.getByRole("button", { name: "New sheet" }).click();
  await type("A1", "85");
  await type("A2", "10");
  await type("A3", "5");
  await type("B1", "=PARETO.CLASS(A1:A3,A1:A3)");
  await shows(page, "B3", "C");
  await shows(page, "B1", "A");
  await type("A3", "900");
  await shows(page, "B3", "A");
  await shows(page, "B2", "C");
  expect(complaints).toEqual([]);
  await page.close();
});

test("the sheet is read and worked by keyboard", async () => {
  const { page, complaints, cell, goTo } = await open("en");
  /** Waits until assistive technology is told of this cell. */
  const isActive = (label: string) =>
    page.locator(`#active-cell[aria-label^="${label}"]`).waitFor({ state: "attached" });
  await goTo("F5");
  await isActive(`F5: ${await cell("F5")}`);
  await page.keyboard.press("Control+ArrowDown");
  await isActive("F24: ");
  await page.keyboard.press("Control+Home");
  await isActive("A1: ");
  await page.keyboard.press("Control+PageDown");
  await page.getByRole("tab", { name: "Clients", selected: true }).waitFor();
  await goTo("H2");
  await page.keyboard.type("draft");
  await page.keyboard.press("Escape");
  expect(await cell("H2")).toBe("");
  await page.keyboard.type("3");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=H2*2");
  await page.keyboard.press("Enter");
  await shows(page, "I2", "6");
  await goTo("H2");
  await page.keyboard.press("Delete");
  await shows(page, "I2", "0");
  expect(complaints).toEqual([]);
  await page.close();
});

test("long sheets draw only what is seen", async () => {
  const { page, complaints, goTo } = await open("en");
  await goTo("A3000");
  await page.locator("#cell-A3000", { hasText: /./ }).waitFor();
  expect(await page.getByRole("row").count()).toBeLessThan(120);
  expect(complaints).toEqual([]);
  await page.close();
});
