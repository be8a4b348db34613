/** What the surroundings of the pane tell, apart from the workbook: readiness, language, colours. */

export const whenOfficeIsReady = (start: () => void): void => {
  void Office.onReady(() => {
    start();
  });
};

/** The language of Excel's own menus, e.g. "fr-FR". */
export const displayLanguage = (): string => Office.context.displayLanguage;

/** The pane's background as Office states it; null on hosts that do not. */
export function officeColors(): { bodyBackgroundColor?: string } | null {
  // The typings promise a theme, but Excel on the web has none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? { bodyBackgroundColor: theme.bodyBackgroundColor } : null;
}
