import { WorkbookSession } from "./application/session/workbookSession";
import { serialOfDay } from "./domain/today";
import { ExcelWorkbook } from "./excel/excelWorkbook";
import { displayLanguage, officeColors, openingWithWorkbook, whenOfficeIsReady } from "./excel/office";
import { mountPane } from "./taskpane/mount";
import { languageOf } from "./text/language";

/** Composition root: the only place that knows both Excel and the pane. */
whenOfficeIsReady(() => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no element #pane");
  let language = languageOf(displayLanguage());
  const session = new WorkbookSession(new ExcelWorkbook(), {
    language: () => language,
    today: () => serialOfDay(new Date()),
  });
  mountPane(element, session, {
    language,
    onLanguageChosen: (chosen) => {
      language = chosen;
    },
    opening: openingWithWorkbook(),
    officeColors,
    // Excel tells no changes of its theme in the sets this add-in needs; the pane follows the system's instead.
    subscribeToOfficeColors: () => () => undefined,
  });
  void session.look();
});
