import { helpMessagesIn } from "../../src/text/help/translations";
import { paneMessagesIn } from "../../src/text/pane/translations";
import { requires } from "../support/requires";
import { BuiltPages, type OpenPane } from "./builtPage";
import { untilSaid } from "./reading";
import { AnalysedWorkbook } from "./workbooks";

requires("Chromium")("The ribbon's buttons on the built page", () => {
  let pages: BuiltPages;
  let pane: OpenPane;
  const analysed = new AnalysedWorkbook();
  beforeAll(async () => {
    pages = await BuiltPages.start();
  });
  beforeEach(async () => {
    pane = await pages.open(await analysed.open(), { width: 350, displayLanguage: "fr-FR" });
    pane.excel.host.isPaneShown = false;
    await untilSaid(pane.page, paneMessagesIn("fr").start.title);
  });
  afterEach(async () => {
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
  afterAll(() => pages.close());

  test("Refresh analyses again behind the closed pane, and Analyse goes back to what was found", async () => {
    const { host } = pane.excel;
    await pane.excel.invokeCommand("refresh");
    expect(host.isPaneShown).toBe(false);
    expect(host.book.activeSheet?.name).toBe("Synthèse");
    await untilSaid(pane.page, paneMessagesIn("fr").results.title);
    await pane.excel.invokeCommand("analyse");
    expect(host.isPaneShown).toBe(true);
    await untilSaid(pane.page, paneMessagesIn("fr").start.title);
  });

  test("Action plan brings the sheet to the front", async () => {
    await pane.excel.invokeCommand("showActionPlan");
    expect(pane.excel.host.book.activeSheet?.name).toBe("Plan d’action");
    expect(pane.excel.host.isPaneShown).toBe(false);
  });

  test("Help opens the pane at its help", async () => {
    await pane.excel.invokeCommand("showHelp");
    expect(pane.excel.host.isPaneShown).toBe(true);
    await untilSaid(pane.page, helpMessagesIn("fr").back);
  });
});
