/** What the surroundings of the pane tell, apart from the workbook: readiness, language, colours. */

export const officeIsReady = async (): Promise<void> => {
  await Office.onReady();
};

/** The newest set of Excel's functions that is called without asking for it; the manifest declares it, too. */
const NEEDED_EXCEL_API = "1.9";

export const isExcelRecentEnough = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API);

/** The language of Excel's own menus, e.g. "fr-FR". */
export const displayLanguage = (): string => Office.context.displayLanguage;

/** The pane's background as Office states it; null on hosts that do not. */
export function officeColors(): { bodyBackgroundColor?: string } | null {
  // The typings promise a theme, but Excel on the web has none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? { bodyBackgroundColor: theme.bodyBackgroundColor } : null;
}

/** The setting by which Office opens an add-in's pane with the document; its name is Office's own. */
const OPENS_WITH_DOCUMENT = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens by itself with this workbook, and a way to change that; null on hosts that keep no settings. */
export function openingWithWorkbook(): { isOn: () => boolean; set: (isOn: boolean) => Promise<boolean> } | null {
  // The typings promise settings, but not every host has them.
  const settings = Office.context.document.settings as Office.Settings | undefined;
  if (!settings) return null;
  return {
    isOn: () => settings.get(OPENS_WITH_DOCUMENT) === true,
    set: (isOn) =>
      new Promise((resolve) => {
        if (isOn) settings.set(OPENS_WITH_DOCUMENT, true);
        else settings.remove(OPENS_WITH_DOCUMENT);
        settings.saveAsync(({ status }) => {
          resolve(status === Office.AsyncResultStatus.Succeeded);
        });
      }),
  };
}
