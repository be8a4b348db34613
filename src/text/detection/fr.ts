import type { DetectionMessages } from "./messages";

export const DETECTION_FR: DetectionMessages = {
  columnName: (letter, header) => (header === "" ? letter : `${letter} «\u00a0${header}\u00a0»`),
  joinedColumnName: (header, sheet) => `«\u00a0${header}\u00a0» de «\u00a0${sheet}\u00a0»`,
  reasons: {
    header: ({ role, column }, { columnName, terms }) =>
      `${columnName(column)}\u00a0: l’en-tête annonce «\u00a0${terms.roles[role]}\u00a0».`,
    distinctValues: ({ column, distinct, lines, sampled }, { columnName, formats }) =>
      `${columnName(column)}\u00a0: ${formats.count(distinct)} ${formats.plural(distinct, "valeur différente", "valeurs différentes")} ` +
      `sur ${formats.count(lines)} ${formats.plural(lines, "ligne", "lignes")}${sampled ? " examinées par sondage" : ""}.`,
    oneClientAnOrder: ({ column, order, share }, { columnName, formats }) =>
      `${columnName(order)} va avec une seule valeur de ${columnName(column)} pour ${formats.share(share)} des lignes.`,
    companyNames: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}\u00a0: ${formats.share(share)} des noms portent une forme juridique de société.`,
    numericShare: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}\u00a0: ${formats.share(share)} des cellules sont des nombres.`,
    dateShare: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)}\u00a0: ${formats.share(share)} des cellules sont des dates.`,
    productMatches: ({ quantity, unitPrice, sales, share }, { columnName, formats }) =>
      `${columnName(quantity)} × ${columnName(unitPrice)} donne ${columnName(sales)} pour ${formats.share(share)} des lignes.`,
    noAmountColumn: ({ quantity, unitPrice }, { columnName }) =>
      `Aucune colonne de montant\u00a0: ${columnName(quantity)} × ${columnName(unitPrice)} en tient lieu.`,
    netOfGross: ({ net, gross, ratio }, { columnName, formats }) =>
      `${columnName(net)} est le hors taxes de ${columnName(gross)} (écart de ${formats.share(ratio - 1)}).`,
    sumsToTotalRow: ({ column, row }, { columnName }) =>
      `${columnName(column)}\u00a0: la somme des lignes tombe juste sur le total de la ligne ${row + 1}.`,
    periodColumns: ({ first, last }) => `Une colonne par période, de «\u00a0${first}\u00a0» à «\u00a0${last}\u00a0».`,
    joined: ({ column, keyColumn, share, sampled }, { columnName, formats }) =>
      `${columnName(column)} est recherché par ${columnName(keyColumn)}\u00a0: ${formats.share(share)} des lignes examinées ` +
      `${sampled ? "se retrouvent dans la partie examinée de cette feuille" : "s’y retrouvent"}.`,
    salesAccounts: ({ column, accounts, lines }, { columnName, formats }) =>
      `${columnName(column)}\u00a0: ${formats.plural(lines, "la ligne", `les ${formats.count(lines)} lignes`)} avec client ` +
      `${formats.plural(lines, "est", "sont")} en comptes de ventes (${formats.list(accounts)}).`,
    listOfClients: ({ evidence }) => `«\u00a0${evidence}\u00a0» annonce une liste de clients.`,
    nativeTable: ({ name }) => `C’est un tableau Excel\u00a0: «\u00a0${name}\u00a0».`,
  },
  doubts: {
    twoSalesColumns: ({ columns }, { columnName, formats }) =>
      `Plusieurs colonnes peuvent être le chiffre d’affaires\u00a0: ${formats.list(columns.map(columnName))}.`,
    twoClientColumns: ({ columns }, { columnName, formats }) =>
      `Plusieurs colonnes peuvent être le client\u00a0: ${formats.list(columns.map(columnName))}.`,
    weakHeader: ({ role, column }, { columnName, terms }) =>
      `L’en-tête de ${columnName(column)} ne dit pas clairement «\u00a0${terms.roles[role]}\u00a0».`,
    grossSales: ({ column }, { columnName }) =>
      `${columnName(column)} semble être un montant TTC ou avant remise\u202f; le classement se fait d’ordinaire sur le hors taxes.`,
    priceOrAmount: ({ quantity, unitPrice }, { columnName }) =>
      `${columnName(unitPrice)} peut être le prix d’une unité ou le montant de la ligne\u00a0: ` +
      `faut-il le multiplier par ${columnName(quantity)}\u202f?`,
    positiveCreditNotes: ({ column, value }, { columnName }) =>
      `${columnName(column)}\u00a0: les lignes «\u00a0${value}\u00a0» ont des montants positifs\u202f; elles sont comptées en négatif.`,
    notInvoiced: ({ column, values }, { columnName, formats }) =>
      `${columnName(column)} comporte des lignes non facturées, laissées de côté\u00a0: ` +
      `${formats.list(values.map((value) => `«\u00a0${value}\u00a0»`))}.`,
    severalCurrencies: ({ column, currencies }, { columnName, formats }) =>
      `${columnName(column)} comporte plusieurs devises, qui ne s’additionnent pas\u00a0: ${formats.list(currencies)}.`,
    continuedOn: ({ sheets }, { formats }) =>
      `Le tableau continue sur ${formats.plural(sheets.length, "une autre feuille", "d’autres feuilles")}\u00a0: ${formats.list(sheets)}.`,
    sameDataElsewhere: ({ sheets, share }, { formats }) =>
      `${formats.share(share)} des lignes figurent aussi sur une autre feuille et ne sont pas ajoutées\u00a0: ${formats.list(sheets)}.`,
    hiddenSheet: ({ sheet }) => `La feuille «\u00a0${sheet}\u00a0» est masquée.`,
    keysWithoutMatch: ({ keyColumn, sheet, share, sampled }, { columnName, formats }) =>
      sampled
        ? `Seule une partie de «\u00a0${sheet}\u00a0» a été examinée\u00a0: elle contient ${columnName(keyColumn)} pour ` +
          `${formats.share(share)} des lignes.`
        : `«\u00a0${sheet}\u00a0» ne connaît ${columnName(keyColumn)} que pour ${formats.share(share)} des lignes examinées\u202f; ` +
          `les autres restent sans correspondance.`,
    linesWithoutClient: ({ column, share }, { columnName, formats }) =>
      `${columnName(column)} est vide pour ${formats.share(share)} des lignes avec montant\u202f; elles seraient laissées de côté.`,
    scaledAmounts: ({ evidence, scale }, { formats }) =>
      `«\u00a0${evidence}\u00a0» indique des montants à multiplier par ${formats.count(scale)}\u202f; ils sont lus tels quels.`,
    listPrices: ({ column, sheet }, { columnName }) =>
      `${columnName(column)} vient de «\u00a0${sheet}\u00a0»\u00a0: un prix de tarif peut différer du prix facturé.`,
    receivables: ({ invoiced, settled }, { columnName }) =>
      `${columnName(invoiced)} est ce que doivent les clients, TTC\u202f; règlements et avoirs, sous ` +
      `${columnName(settled)}, n’en sont pas déduits.`,
    mixedAccounts: ({ column, accounts }, { columnName, formats }) =>
      `${columnName(column)} mêle plusieurs comptes (${formats.list(accounts)})\u00a0: débit et crédit ne donnent le chiffre ` +
      `d’affaires que sur les comptes de ventes. Gardez ces lignes-là, avec leur client.`,
    otherTables: ({ sheets }, { formats }) =>
      `D’autres tableaux pourraient aussi convenir\u00a0: ${formats.list(sheets)}.`,
    mayBeOrders: ({ evidence }) => `Il peut s’agir de commandes et non de factures («\u00a0${evidence}\u00a0»).`,
    mayBeTargets: ({ evidence }) =>
      `Il peut s’agir d’objectifs et non de ventes réalisées («\u00a0${evidence}\u00a0»).`,
    mayBePurchases: ({ evidence }) => `Il peut s’agir d’achats et non de ventes («\u00a0${evidence}\u00a0»).`,
    mayBeCosts: ({ evidence }) => `Il peut s’agir de coûts et non de ventes («\u00a0${evidence}\u00a0»).`,
    mayNotBeSales: ({ evidence }) => `«\u00a0${evidence}\u00a0» fait penser à autre chose que des ventes.`,
  },
};
