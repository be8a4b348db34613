import { WorkbookErrands } from "./application/errands/workbookErrands";
import { RIBBON_ACTIONS, RibbonCommands } from "./application/ribbon/ribbonCommands";
import { ArrivingSession } from "./application/session/arrivingSession";
import { serialOfDay } from "./domain/today";
import { displayLanguage, officeColors, officeIsReady, openingWithWorkbook } from "./excel/office";
import { onRibbonButton, showPane } from "./excel/ribbon";
import { mountPane } from "./taskpane/mount";
import { SESSION_SCREENS } from "./taskpane/screens/laterScreens";
import { ShownScreen } from "./taskpane/shownScreen";
import { languageOf } from "./text/language";

const loadWorkbook = async () => new (await import("./excel/excelWorkbook")).ExcelWorkbook();
const loadSession = () => import("./application/session/workbookSession");

/** Composition root: the only place that knows both Excel and the pane. What the first screen does without comes later. */
function start(): RibbonCommands {
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no element #pane");
  let language = languageOf(displayLanguage());
  const session = new ArrivingSession(async () => {
    const [{ WorkbookSession }, workbook] = await Promise.all([loadSession(), loadWorkbook()]);
    return new WorkbookSession(workbook, {
      language: () => language,
      today: () => serialOfDay(new Date()),
    });
  });
  const screen = new ShownScreen();
  mountPane(element, session, {
    language,
    onLanguageChosen: (chosen) => {
      language = chosen;
    },
    screen,
    errands: new WorkbookErrands(loadWorkbook),
    opening: openingWithWorkbook(),
    officeColors,
    // Excel tells no changes of its theme in the sets this add-in needs; the pane follows the system's instead.
    subscribeToOfficeColors: () => () => undefined,
  });
  void session.look();
  void SESSION_SCREENS.load();
  return new RibbonCommands(session, loadWorkbook, async (wanted) => {
    screen.show(wanted);
    await showPane();
  });
}

const commands = officeIsReady().then(start);
// A click may be what starts this page: Excel looks for its action as soon as the page is loaded.
for (const action of RIBBON_ACTIONS) onRibbonButton(action, async () => (await commands)[action]());
