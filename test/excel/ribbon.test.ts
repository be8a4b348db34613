import { RIBBON_ACTIONS, RibbonCommands } from "../../src/application/ribbon/ribbonCommands";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import { onRibbonButton, showPane } from "../../src/excel/ribbon";
import { ShownScreen } from "../../src/taskpane/shownScreen";
import { analysed, bookOf, cellsIn, clientRows, fill, opened, reopened, sheetIn, type Opened } from "./opened";

interface OnTheRibbon extends Opened {
  readonly screen: ShownScreen;
}

/** The workbook with its pane closed and the ribbon's buttons wired as in the add-in. */
function onTheRibbon(workbook = opened(bookOf({ Ventes: clientRows(12) }))): OnTheRibbon {
  workbook.host.host.isPaneShown = false;
  const screen = new ShownScreen();
  const commands = new RibbonCommands(
    workbook.session,
    () => Promise.resolve(new ExcelWorkbook()),
    async (wanted) => {
      screen.show(wanted);
      await showPane();
    },
  );
  for (const action of RIBBON_ACTIONS) onRibbonButton(action, () => commands[action]());
  return Object.assign(workbook, { screen });
}

const isPaneShown = ({ host }: Opened): boolean => host.host.isPaneShown;
const activeSheet = ({ host }: Opened): string => host.book.activeSheet?.name ?? "";
const sheetNames = ({ host }: Opened): string[] => host.book.sheets.map(({ name }) => name);

/** What the ranking shows for its first client. */
const largestSales = (workbook: Opened): unknown => {
  const table = workbook.host.book.tableNamed("CP_ABC")?.table;
  if (!table) throw new Error("no ranking");
  const { grid } = sheetIn(workbook, "ABC");
  const sales = table.columns.findIndex(({ name }) => name.startsWith("CA"));
  return grid.value(table.area.top + 1, table.area.left + sales);
};

describe("Analyse", () => {
  test("opens the pane at what was found", async () => {
    const workbook = onTheRibbon();
    workbook.screen.show("help");
    await workbook.session.look();
    await workbook.host.invokeCommand("analyse");
    expect(isPaneShown(workbook)).toBe(true);
    expect(workbook.screen.current).toBe("session");
    expect(workbook.session.state.kind).toBe("found");
  });

  test("leaves finished results for what is found now", async () => {
    const workbook = onTheRibbon();
    expect(await analysed(workbook)).toBe("done");
    await workbook.host.invokeCommand("analyse");
    expect(workbook.session.state.kind).toBe("found");
  });
});

describe("Refresh", () => {
  test("analyses again without the pane, and shows the summary", async () => {
    const workbook = onTheRibbon();
    expect(await analysed(workbook)).toBe("done");
    fill(sheetIn(workbook, "Ventes"), clientRows(12, 2));
    workbook.host.host.commit();
    await workbook.host.invokeCommand("refresh");
    expect(workbook.session.state.kind).toBe("done");
    expect(isPaneShown(workbook)).toBe(false);
    expect(activeSheet(workbook)).toBe("Synthèse");
    expect(largestSales(workbook)).toBe(20_000);
  });

  test("does so in a workbook that was just opened, while it is still being looked at", async () => {
    const before = onTheRibbon();
    expect(await analysed(before)).toBe("done");
    const workbook = onTheRibbon(reopened(before));
    const looking = workbook.session.look();
    await workbook.host.invokeCommand("refresh");
    await looking;
    expect(workbook.session.state.kind).toBe("done");
    expect(isPaneShown(workbook)).toBe(false);
  });

  test("opens the pane where there is no analysis yet, and writes nothing", async () => {
    const workbook = onTheRibbon();
    const sheets = sheetNames(workbook);
    await workbook.session.look();
    await workbook.host.invokeCommand("refresh");
    expect(isPaneShown(workbook)).toBe(true);
    expect(sheetNames(workbook)).toEqual(sheets);
    expect(workbook.session.state.kind).toBe("found");
  });

  test("opens the pane where a column has gone, and writes nothing", async () => {
    const workbook = onTheRibbon();
    expect(await analysed(workbook)).toBe("done");
    workbook.host.book.sheetNamed("Ventes")?.setValue(0, 1, "Remarque");
    workbook.host.host.commit();
    await workbook.host.invokeCommand("refresh");
    expect(isPaneShown(workbook)).toBe(true);
    expect(workbook.session.state.kind).not.toBe("done");
    expect(largestSales(workbook)).toBe(10_000);
  });

  test("opens the pane where something typed would leave its place", async () => {
    const workbook = onTheRibbon();
    expect(await analysed(workbook)).toBe("done");
    const cells = cellsIn(workbook, "Matrice", 1, 60);
    const headers = cells.find((row) => row.includes("Friction")) ?? [];
    const row = cells.findIndex((one) => one[headers.indexOf("Client")] === "Client 1");
    sheetIn(workbook, "Matrice").setValue(row, headers.indexOf("Friction"), "++");
    const rows = clientRows(12);
    fill(sheetIn(workbook, "Ventes"), [...rows.slice(0, 1), ...rows.slice(2)]);
    workbook.host.host.commit();
    await workbook.host.invokeCommand("refresh");
    expect(isPaneShown(workbook)).toBe(true);
    expect(workbook.session.state.kind).toBe("found");
    expect(largestSales(workbook)).toBe(10_000);
  });
});

describe("Action plan", () => {
  test("brings the plan to the front", async () => {
    const workbook = onTheRibbon();
    expect(await analysed(workbook)).toBe("done");
    await workbook.host.invokeCommand("showActionPlan");
    expect(activeSheet(workbook)).toBe("Plan d’action");
    expect(isPaneShown(workbook)).toBe(false);
  });

  test("opens the pane where there is no plan", async () => {
    const workbook = onTheRibbon();
    await workbook.host.invokeCommand("showActionPlan");
    expect(isPaneShown(workbook)).toBe(true);
    expect(activeSheet(workbook)).toBe("Ventes");
  });
});

test("Help opens the pane at its help", async () => {
  const workbook = onTheRibbon();
  await workbook.host.invokeCommand("showHelp");
  expect(isPaneShown(workbook)).toBe(true);
  expect(workbook.screen.current).toBe("help");
});
