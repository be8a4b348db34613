import type { HelpMessages } from "./messages";

export const HELP_EN: HelpMessages = {
  title: "Help",
  back: "Back",
  sections: [
    {
      title: "What this add-in does",
      sentences: [
        "It reads the sales in the workbook, a row per sale or per client, and ranks the clients.",
        "It writes the analysis on new sheets. Yours are never changed.",
      ],
    },
    {
      title: "In three steps",
      sentences: [
        "1. Check what was found; every column can be changed.",
        "2. Click Analyse.",
        "3. Read the findings, then fill in the action plan: owners, due dates, progress.",
      ],
    },
    {
      title: "Reading the results",
      sentences: [
        "Classes: A holds the clients that make most of the sales, B the next ones, C all the others. N/C: no sales above zero.",
        "Matrix: what a client is worth against the work it takes. Gold to protect, Strategic to reprice, Efficient to serve at low cost, Toxic to turn around or to leave.",
        "An underlined name in a finding selects the client in the workbook.",
      ],
    },
    {
      title: "Changing the settings",
      sentences: [
        "Limits, weights, unit costs and thresholds are on the Settings sheet, in the pale yellow cells.",
        "Classes, totals and charts follow at once, also for a colleague without this add-in.",
      ],
    },
    {
      title: "Refreshing",
      sentences: [
        "Paste the new sales below the old ones, open this pane and click Refresh.",
        "What you typed stays beside the same client, even where it was sorted or moved.",
      ],
    },
    {
      title: "Privacy",
      sentences: [
        "Everything is computed inside Excel. No data leaves the workbook: nothing is sent, there is no account and no tracking.",
      ],
    },
    {
      title: "With the keyboard",
      sentences: [
        "F6 (Ctrl+F6 in a browser) goes from the workbook to the pane.",
        "Tab and Shift+Tab go from one control to the next, Enter or Space uses it, Esc closes a list.",
      ],
    },
  ],
  functions: {
    title: "Functions",
    intro: "Sixteen functions to use on your own sheets. Their names are the same in every language.",
    details: "Parameters and example",
    example: "Example",
    insert: "Insert the example in the active cell",
    insertOf: (name) => `Insert the example in the active cell: ${name}`,
    inserted: (name) => `The example of ${name} is in the active cell.`,
    repair: {
      title: "#NAME? or #BUSY!",
      sentences: [
        "Excel has not loaded the add-in yet. Open this pane, wait a few seconds, then recalculate everything with Ctrl+Alt+F9.",
        "If the error stays, remove the add-in (Insert, My Add-ins) and add it again: your formulas stay.",
      ],
    },
  },
};
