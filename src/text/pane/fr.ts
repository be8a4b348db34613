import type { PaneMessages } from "./messages";

export const PANE_FR: PaneMessages = {
  productName: "Portefeuille clients",
  privacy: "Aucune donnée ne quitte ce classeur.",
  language: "Langue",
  lookAgain: "Chercher à nouveau",
  tryAgain: "Réessayer",

  looking: "Lecture du classeur…",
  nothingFound: "Rien à analyser pour l’instant",
  failed: "L’analyse n’a pas abouti",
  cancelled: "Analyse interrompue",

  start: {
    title: "Données reconnues",
    total: "Chiffre d’affaires",
    reading: "Lecture des lignes…",
    place: ({ sheet, headerRows, firstRow, lastRow }) =>
      `Feuille «\u00a0${sheet}\u00a0», lignes ${firstRow} à ${lastRow}, ${headerRows}.`,
    noHeader: "sans en-tête",
    headerRows: (rows) =>
      rows.length === 1 ? `en-têtes en ligne ${rows.join("")}` : `en-têtes en lignes ${rows.join(" et ")}`,
    clients: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "client", "clients")}`,
    lines: (quantity, formats) => `${formats.count(quantity)} ${formats.plural(quantity, "ligne", "lignes")}`,
    between: (first, last) => `Du ${first} au ${last}`,
    reasons: "Pourquoi ce choix",
    doubts: "À vérifier",
    leftOut: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "ligne laissée", "lignes laissées")} de côté`,
    moreCells: (quantity, formats) =>
      `et ${formats.count(quantity)} ${formats.plural(quantity, "autre cellule", "autres cellules")}`,
    analyse: "Analyser",
    confirm: "C’est correct, continuer",
  },

  columns: {
    title: "Colonnes",
    table: "Tableau",
    tableName: (sheet, firstRow, lastRow) => `${sheet}, lignes ${firstRow} à ${lastRow}`,
    clientName: "Nom du client",
    clientCode: "Code client",
    sales: "Chiffre d’affaires",
    date: "Date",
    none: "Aucune",
    choose: "Choisir une colonne",
    productOfColumns: "Quantité × prix unitaire",
    sumOfColumns: "Somme de plusieurs colonnes",
    quantity: "Quantité",
    unitPrice: "Prix unitaire",
    discount: "Remise",
    discountUnit: "La remise est écrite",
    discountUnits: { percent: "en pourcentage (10 pour 10\u202f%)", share: "en fraction (0,1 pour 10\u202f%)" },
    addedColumns: "Colonnes additionnées",
    oneRow: "Une ligne du tableau est",
    oneRowIsALine: "une vente",
    oneRowIsAClient: "un client",
  },

  options: {
    title: "Options",
    period: "Période",
    rule: "Règle de classement",
    limitA: "Limite A",
    limitB: "Limite B",
    ties: "En cas d’égalité",
    summary: (rule, limitA, limitB) => `Règle et limites\u00a0: ${rule}, ${limitA} et ${limitB}`,
  },

  progress: {
    title: "Analyse en cours",
    steps: {
      reading: "Lecture des lignes",
      classifying: "Classement des clients",
      writing: "Écriture des feuilles",
      finishing: "Dernières vérifications",
    },
    cancel: "Annuler",
    cancelling: "Annulation…",
  },

  results: {
    title: "Analyse terminée",
    sourceChanged: "La source a changé depuis cette analyse.",
    classes: "Classes",
    columns: { abcClass: "Classe", clients: "Clients", sales: "Chiffre d’affaires", shareOfSales: "Part" },
    total: "Total",
    shareOfClientsBar: "Clients",
    shareOfSalesBar: "CA",
    control: "Total de contrôle",
    read: "Lu dans la source",
    leftOut: (quantity, formats) =>
      `Laissé de côté (${formats.count(quantity)} ${formats.plural(quantity, "ligne", "lignes")})`,
    analysed: "Clients analysés",
    sheets: "Feuilles créées",
    sheetContents: {
      abc: "Classement, courbe et synthèse des classes",
      settings: "Limites et règle, modifiables à tout moment",
      checks: "Lignes lues, lignes laissées de côté, totaux",
      workings: "Calculs intermédiaires",
    },
    analyseAgain: "Analyser à nouveau",
  },
};
