import { cellAddress } from "../cellAddress";
import { SHELL_EN } from "../shell/en";
import type { ProblemMessages } from "./messages";

export const PROBLEMS_EN: ProblemMessages = {
  emptyWorkbook: () => ({
    happened: "The workbook holds no visible data.",
    remedy: "Open or paste your sales file, then look again.",
  }),
  noSalesFound: () => ({
    happened: "No table of sales by client was recognised.",
    remedy: "A visible sheet needs a header row, a column of clients and a column of amounts.",
  }),
  chooseClientColumn: () => ({
    happened: "The client column was not recognised.",
    remedy: "Choose the column that holds the client’s name or code.",
  }),
  chooseSalesColumn: () => ({
    happened: "The sales column was not recognised.",
    remedy: "Choose the column of amounts, or quantity and unit price.",
  }),
  chooseCurrency: ({ currencies }, formats) => ({
    happened: `The amounts are in several currencies: ${formats.list(currencies)}.`,
    remedy: "Choose the currency to analyse; the other lines are left out and counted.",
  }),
  confirmChoice: () => ({
    happened: "Something needs your attention before the analysis.",
    remedy: "Check the chosen columns, then confirm.",
  }),
  unknownSheet: ({ name }) => ({
    happened: `There is no sheet “${name}” in this workbook.`,
    remedy: "Choose a sheet of the workbook.",
  }),
  noTableOnSheet: ({ name }) => ({
    happened: `No sales table was recognised on the sheet “${name}”.`,
    remedy: "Choose another sheet, or check its header row.",
  }),
  unknownColumn: ({ name }) => ({
    happened: `There is no column “${name}” in this table.`,
    remedy: "Choose a column of the table, by its letter or header.",
  }),
  unknownClient: ({ name }) => ({
    happened: `There is no client “${name}” among the lines.`,
    remedy: "Name a client by its code or by its name, as the source writes it.",
  }),
  noUsableLines: ({ linesRead }, formats) => ({
    happened: `None of the ${formats.count(linesRead)} lines read has both a client and an amount.`,
    remedy: "Check the chosen columns.",
  }),
  noPositiveSales: ({ clients }, formats) => ({
    happened: `None of the ${formats.count(clients)} clients has positive sales.`,
    remedy: "Check the sales column and its sign.",
  }),
  emptyPeriod: ({ year }) => ({
    happened: `There are no usable lines in ${year}.`,
    remedy: "Choose another period.",
  }),
  controlTotalDiffers: ({ read, explained }, formats) => ({
    happened:
      `The total read (${formats.exactAmount(read)}) differs from that of the clients and the lines left out ` +
      `(${formats.exactAmount(explained)}), so nothing was written.`,
    remedy: "Make sure the source did not change while it was read, then try again.",
  }),
  limitsOutOfOrder: () => ({
    happened: "The class limits are not in order.",
    remedy: "Give A a lower limit than B, both between 0 and 100%.",
  }),
  sourceGone: ({ name }) => ({
    happened: `The analysed sheet “${name}” is no longer in the workbook.`,
    remedy: "Bring it back, or look again to choose another source.",
  }),
  protectedWorkbook: () => ({
    happened: "The workbook’s structure is protected, so no sheet can be added.",
    remedy: "Remove the protection (Review, Protect Workbook), then try again.",
  }),
  protectedSheet: ({ name }) => ({
    happened: `The sheet “${name}” is protected.`,
    remedy: "Remove its protection (Review, Unprotect Sheet), then try again.",
  }),
  nameTaken: ({ name }) => ({
    happened: `The name “${name}” already stands for something else in this workbook: nothing was written.`,
    remedy: "Rename it (Formulas, Name Manager), then try again.",
  }),
  sheetRearranged: ({ name }) => ({
    happened:
      `Rows or columns were inserted or deleted on the sheet “${name}”: ` +
      "it cannot be rewritten without touching your cells. Nothing was written.",
    remedy: "Undo these insertions or deletions, or delete the sheet: the analysis will make it anew.",
  }),
  sheetGone: ({ name }) => ({
    happened: `The sheet “${name}” is no longer in the workbook.`,
    remedy: "Run the analysis again to write it anew.",
  }),
  sheetHidden: ({ name }) => ({
    happened: `The sheet “${name}” is hidden.`,
    remedy: "Show it (right-click a tab, Unhide), then try again.",
  }),
  clientHidden: ({ client, sheet }) => ({
    happened: `The row of ${client} is hidden on the sheet “${sheet}”, probably by a filter.`,
    remedy: "Clear the filter (Data, Clear) to see it.",
  }),
  clientGone: ({ client }) => ({
    happened: `The lists have no row for ${client} any more.`,
    remedy: "Run the analysis again to bring it back.",
  }),
  cellTaken: ({ cell }) => ({
    happened: `Cell ${cellAddress(cell)} is not empty, so nothing was written.`,
    remedy: "Select an empty cell, then try again.",
  }),
  noRoomToSpill: ({ cell, rows, columns }, formats) => ({
    happened:
      `The result takes ${formats.count(rows)} ${formats.plural(rows, "row", "rows")} by ` +
      `${formats.count(columns)} ${formats.plural(columns, "column", "columns")} from ${cellAddress(cell)} on, ` +
      "and not all of these cells are empty: nothing was written.",
    remedy: "Select a cell with enough empty room, on a new sheet for example.",
  }),
  cellInTable: ({ cell }) => ({
    happened: `Cell ${cellAddress(cell)} is inside a table, so nothing was written.`,
    remedy: "Select an empty cell outside any table, then try again.",
  }),
  newerVersion: ({ name }) => ({
    happened: `The sheet “${name}” was written by a newer version of this add-in: nothing was changed.`,
    remedy: "Update the add-in, or ask the colleague who made the analysis to refresh it.",
  }),
  twoOfAKind: ({ name, other }) => ({
    happened: `The sheets “${name}” and “${other}” are copies of one another, and nothing tells which is the original.`,
    remedy: "Delete or move to another workbook the one you do not need, then try again.",
  }),
  notATemplate: () => ({
    happened: "This text is no template of this add-in: nothing was changed.",
    remedy: "Copy the whole text of the Template box of another workbook, braces included.",
  }),
  newerTemplate: () => ({
    happened: "This template comes from a newer version of this add-in: nothing was changed.",
    remedy: "Update the add-in, then try again.",
  }),
  unusableTemplate: ({ part }) => ({
    happened: `The part “${part}” of this template is missing or cannot be used: nothing was changed.`,
    remedy: "Copy the template again where it comes from, without changing its text.",
  }),
  cellBeingEdited: () => ({
    happened: "A cell is being edited in Excel.",
    remedy: "Press Enter to keep or Esc to drop what you typed, then try again.",
  }),
  notAnswering: () => ({
    happened: "Excel is not answering.",
    remedy: "Close any dialog open in Excel, check what has been written, then try again.",
  }),
  tooLarge: () => ({
    happened: "Excel finds the table too large to read or to write, even in small parts.",
    remedy: "Reduce it to the columns needed, or shorten very long texts in its cells.",
  }),
  hostTooOld: () => ({
    happened: "This version of Excel is too old for this add-in.",
    remedy: "It needs Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.",
  }),
  partNotLoaded: () => SHELL_EN.partNotLoaded,
  cancelled: () => ({
    happened: "The analysis was stopped, as you asked.",
    remedy: "Sheets already written may be incomplete; run the analysis again to complete them.",
  }),
  unexpected: ({ detail }) => ({
    happened: `The analysis stopped on an unexpected error (${detail}).`,
    remedy: "Your data were not changed. Try again; if the error comes back, report this message.",
  }),
  excelRefused: ({ detail, cell }) => ({
    happened:
      `Excel refused an operation${cell === undefined ? "" : ` on cell ${cellAddress(cell)}`}` +
      (detail === "" ? "." : ` (${detail}).`),
    remedy: "Save the workbook, then try again.",
  }),
};
