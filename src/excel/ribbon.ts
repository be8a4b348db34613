/** Buttons of the ribbon, and the pane they may open; both belong to the runtime that all of the add-in shares. */

/** Runs the job when the button whose action has this name is clicked; Excel shows that it works until the job ends. */
export function onRibbonButton(action: string, job: () => Promise<void>): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void job().finally(() => {
      event.completed();
    });
  });
}

export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
