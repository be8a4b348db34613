import type { DetectionMessages } from "./messages";

export const DETECTION_EN: DetectionMessages = {
  columnName: (letter, header) => (header === "" ? letter : `${letter} “${header}”`),
  joinedColumnName: (header, sheet) => `“${header}” of “${sheet}”`,
  reasons: {
    header: ({ role, column }, { columnName, terms }) =>
      `${columnName(column)}: the header says “${terms.roles[role]}”.`,
    distinctValues: ({ column, distinct, lines, sampled }, { columnName, formats }) =>
      `${columnName(column)}: ${formats.count(distinct)} different ${formats.plural(distinct, "value", "values")} ` +
      `in ${formats.count(lines)} ${sampled ? "sampled " : ""}${formats.plural(lines, "line", "lines")}.`,
    oneClientAnOrder: ({ column, order, share }, { columnName, formats }) =>
      `${columnName(order)} goes with one value of ${columnName(column)} on ${formats.share(share)} of the lines.`,
    companyNames: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}: ${formats.share(share)} of the names show a company’s legal form.`,
    numericShare: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}: ${formats.share(share)} of the cells are numbers.`,
    dateShare: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}: ${formats.share(share)} of the cells are dates.`,
    productMatches: ({ quantity, unitPrice, sales, share }, { columnName, formats }) =>
      `${columnName(quantity)} × ${columnName(unitPrice)} gives ${columnName(sales)} on ${formats.share(share)} of the lines.`,
    noAmountColumn: ({ quantity, unitPrice }, { columnName }) =>
      `There is no amount column: ${columnName(quantity)} × ${columnName(unitPrice)} stands for it.`,
    netOfGross: ({ net, gross, ratio }, { columnName, formats }) =>
      `${columnName(net)} is ${columnName(gross)} before tax (${formats.share(ratio - 1)} apart).`,
    sumsToTotalRow: ({ column, row }, { columnName }) =>
      `${columnName(column)}: the lines add up to the total in row ${row + 1}.`,
    periodColumns: ({ first, last }) => `One column a period, from “${first}” to “${last}”.`,
    joined: ({ column, keyColumn, share, sampled }, { columnName, formats }) =>
      `${columnName(column)} is looked up by ${columnName(keyColumn)}: ${formats.share(share)} of the lines looked at are found ` +
      `${sampled ? "in the part of that sheet that was looked at" : "there"}.`,
    salesAccounts: ({ column, accounts, lines }, { columnName, formats }) =>
      `${columnName(column)}: the ${formats.count(lines)} ${formats.plural(lines, "line", "lines")} with a client ` +
      `${formats.plural(lines, "stands", "stand")} on sales accounts (${formats.list(accounts)}).`,
    listOfClients: ({ evidence }) => `“${evidence}” says that clients are listed.`,
    nativeTable: ({ name }) => `It is an Excel table: “${name}”.`,
  },
  doubts: {
    twoSalesColumns: ({ columns }, { columnName, formats }) =>
      `Several columns could be the sales: ${formats.list(columns.map(columnName))}.`,
    twoClientColumns: ({ columns }, { columnName, formats }) =>
      `Several columns could be the client: ${formats.list(columns.map(columnName))}.`,
    weakHeader: ({ role, column }, { columnName, terms }) =>
      `The header of ${columnName(column)} does not clearly say “${terms.roles[role]}”.`,
    grossSales: ({ column }, { columnName }) =>
      `${columnName(column)} seems to include tax or to be before discounts; clients are usually ranked on net sales.`,
    priceOrAmount: ({ quantity, unitPrice }, { columnName }) =>
      `${columnName(unitPrice)} may be the price of one unit or the amount of the line: ` +
      `should it be multiplied by ${columnName(quantity)}?`,
    positiveCreditNotes: ({ column, value }, { columnName }) =>
      `${columnName(column)}: lines of the type “${value}” have positive amounts; they count negative.`,
    notInvoiced: ({ column, values }, { columnName, formats }) =>
      `${columnName(column)} holds lines that were not invoiced, which are left out: ` +
      `${formats.list(values.map((value) => `“${value}”`))}.`,
    severalCurrencies: ({ column, currencies }, { columnName, formats }) =>
      `${columnName(column)} holds several currencies, which cannot be added: ${formats.list(currencies)}.`,
    continuedOn: ({ sheets }, { formats }) =>
      `The table continues on ${formats.plural(sheets.length, "another sheet", "other sheets")}: ${formats.list(sheets)}.`,
    sameDataElsewhere: ({ sheets, share }, { formats }) =>
      `${formats.share(share)} of the lines stand on another sheet as well and are not added: ${formats.list(sheets)}.`,
    hiddenSheet: ({ sheet }) => `The sheet “${sheet}” is hidden.`,
    keysWithoutMatch: ({ keyColumn, sheet, share, sampled }, { columnName, formats }) =>
      sampled
        ? `Only part of “${sheet}” was looked at: ${formats.share(share)} of the lines’ ${columnName(keyColumn)} stand in it.`
        : `“${sheet}” knows ${columnName(keyColumn)} for ${formats.share(share)} of the lines looked at only; the others have no match.`,
    linesWithoutClient: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)} is empty on ${formats.share(share)} of the lines with an amount; they would be left out.`,
    scaledAmounts: ({ evidence, scale }, { formats }) =>
      `“${evidence}” says that the amounts are to be multiplied by ${formats.count(scale)}; they are read as they stand.`,
    listPrices: ({ column, sheet }, { columnName }) =>
      `${columnName(column)} comes from “${sheet}”: prices of a list may differ from those that were invoiced.`,
    receivables: ({ invoiced, settled }, { columnName }) =>
      `${columnName(invoiced)} is what clients were charged, tax included; payments and credit notes, under ` +
      `${columnName(settled)}, are not taken off.`,
    mixedAccounts: ({ column, accounts }, { columnName, formats }) =>
      `${columnName(column)} mixes accounts (${formats.list(accounts)}): debit and credit add up to sales on sales ` +
      `accounts only. Keep those lines, with their client.`,
    otherTables: ({ sheets }, { formats }) => `Other tables could fit as well: ${formats.list(sheets)}.`,
    mayBeOrders: ({ evidence }) => `These may be orders rather than invoices (“${evidence}”).`,
    mayBeTargets: ({ evidence }) => `These may be targets rather than actual sales (“${evidence}”).`,
    mayBePurchases: ({ evidence }) => `These may be purchases rather than sales (“${evidence}”).`,
    mayBeCosts: ({ evidence }) => `These may be costs rather than sales (“${evidence}”).`,
    mayNotBeSales: ({ evidence }) => `“${evidence}” points to something other than sales.`,
  },
};
