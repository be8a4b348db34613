import { SHELL_FR } from "../shell/fr";
import { HINTS_FR } from "./hints/fr";
import type { PaneMessages } from "./messages";

export const PANE_FR: PaneMessages = {
  ...SHELL_FR,

  lookAgain: "Chercher à nouveau",

  nothingFound: "Rien à analyser pour l’instant",
  failed: "L’analyse n’a pas abouti",
  cancelled: "Analyse interrompue",

  sample: {
    title: "Pas de fichier sous la main\u202f?",
    offer: "Ajouter un exemple",
    what: "L’exemple ajoute une feuille de ventes inventées\u00a0: 32 clients, trois années de factures. Le reste du classeur n’est pas touché.",
  },

  start: {
    title: "Données reconnues",
    total: "Chiffre d’affaires",
    reading: "Lecture des lignes…",
    place: ({ sheet, headerRows, firstRow, lastRow }) =>
      `Feuille «\u00a0${sheet}\u00a0», lignes ${firstRow} à ${lastRow}, ${headerRows}.`,
    together: (sheets, formats) =>
      `Lue avec ${formats.plural(sheets.length, "la feuille", "les feuilles")} ${formats.list(sheets)}.`,
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
    reversed: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "avoir au montant positif compte en négatif", "avoirs aux montants positifs comptent en négatif")}.`,
    withoutCurrency: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "ligne sans devise est comptée", "lignes sans devise sont comptées")}.`,
    moreCells: (quantity, formats) =>
      `et ${formats.count(quantity)} ${formats.plural(quantity, "autre cellule", "autres cellules")}`,
    analyse: "Analyser",
    confirm: "C’est correct, continuer",
    changeColumns: "Changer de colonnes…",
    remembered: "Colonnes de la dernière analyse de ce classeur, retrouvées par leurs en-têtes.",
    missingHeaders: (headers) =>
      `La dernière analyse utilisait des colonnes qui n’existent plus\u00a0: ${headers}. Voici ce qui a été trouvé à la place.`,
    unmatched: (lines, header, sheet, formats) =>
      `${formats.count(lines)} ${formats.plural(lines, "ligne", "lignes")} sans «\u00a0${header}\u00a0» dans la feuille «\u00a0${sheet}\u00a0»`,
    ambiguous: (codes, header, sheet, formats) =>
      `${formats.count(codes)} ${formats.plural(codes, "code a", "codes ont")} plusieurs valeurs de «\u00a0${header}\u00a0» dans la feuille «\u00a0${sheet}\u00a0»\u202f; la première a été retenue.`,
  },

  refresh: {
    title: "Depuis la dernière analyse",
    refresh: "Actualiser",
    last: ({ date, period }) => `Ce classeur porte une analyse (${period}), faite le ${date}.`,
    same: "La source n’a pas changé depuis.",
    changed: "La source a changé depuis. L’actualisation garde tout ce que vous avez saisi et apporterait\u00a0:",
    otherColumns:
      "D’autres colonnes sont choisies. L’actualisation garde tout ce que vous avez saisi et apporterait\u00a0:",
    period: "Période",
    lines: "Lignes",
    total: "Total lu",
    fromTo: (before, now) => `${before} → ${now}`,
    moves: {
      up: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client monte", "clients montent")} de classe\u00a0: ${names}`,
      down: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client descend", "clients descendent")} de classe\u00a0: ${names}`,
      appeared: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "nouveau client", "nouveaux clients")}\u00a0: ${names}`,
      gone: (clients, names, formats) =>
        `${formats.count(clients)} ${formats.plural(clients, "client disparu", "clients disparus")}\u00a0: ${names}`,
    },
    everyClient: "Tous les noms",
    noMove: "Aucun client ne change de classe, aucun n’est nouveau, aucun n’a disparu.",
    archived: (clients, names, formats) =>
      `Votre saisie à côté de ${formats.count(clients)} ${formats.plural(clients, "client disparu est conservée", "clients disparus est conservée")} en fin de liste\u00a0: ${names}`,
    outdated: "La source vient d’être modifiée\u00a0: cherchez à nouveau pour voir ce que l’actualisation apporterait.",
  },

  columns: {
    title: "Colonnes",
    back: "Retour",
    table: "Tableau",
    tableName: (sheet, firstRow, lastRow) => `${sheet}, lignes ${firstRow} à ${lastRow}`,
    clientName: "Nom du client",
    clientCode: "Code client",
    sales: "Chiffre d’affaires",
    date: "Date",
    documentType: "Type de pièce",
    status: "Statut",
    currency: "Devise",
    group: "Groupe de clients",
    none: "Aucune",
    choose: "Choisir une colonne",
    likely: "Probables",
    otherColumns: "Autres colonnes",
    computed: "Par calcul",
    noGroup: "Aucun",
    sameFirstWord: "Même premier mot du nom",
    sameFirstWordExample: "«\u00a0Durand Lyon\u00a0» et «\u00a0Durand Paris\u00a0» comptent pour un seul client",
    missing: "à choisir",
    productOfColumns: "Quantité × prix unitaire",
    sumOfColumns: "Somme de plusieurs colonnes",
    differenceOfColumns: "Crédit − débit",
    sumOf: (columns) =>
      columns.length > 3
        ? `Somme de ${String(columns.length)} colonnes, de ${columns[0] ?? ""} à ${columns.at(-1) ?? ""}`
        : columns.join(" + "),
    withDiscount: (product, discount) => `${product}, moins ${discount}`,
    credit: "Crédit",
    debit: "Débit",
    quantity: "Quantité",
    unitPrice: "Prix unitaire",
    discount: "Remise",
    discountUnit: "La remise est écrite",
    discountUnits: { percent: "en pourcentage (10 pour 10\u202f%)", share: "en fraction (0,1 pour 10\u202f%)" },
    addedColumns: "Colonnes additionnées",
    oneRow: "Une ligne du tableau est",
    oneRowIsALine: "une vente",
    oneRowIsAClient: "un client",
    documents: "Type de pièce, statut, devise, groupe",
    againstFound: (differences) => `${differences} par rapport au choix initial`,
    sameAsFound: "Même total qu’avec le choix initial",
  },

  questions: {
    title: "À vous de décider",
    sales: "Comment se calcule le chiffre d’affaires\u202f?",
    parts: "Le tableau continue sur d’autres feuilles. Les lire ensemble\u202f?",
    allSheets: (sheets) => `Oui\u00a0: ${sheets}`,
    oneSheet: (sheet) => `Non, «\u00a0${sheet}\u00a0» seule`,
    hidden: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "ligne est masquée", "lignes sont masquées")} (par un filtre ou à la main)`,
    hiddenCounted: "Compter comme les autres",
    hiddenLeftOut: "Laisser de côté",
    currency: "Devise à analyser",
    exclusions: "Ces noms ne sont peut-être pas des clients. Les écarter\u202f?",
  },

  exclusions: {
    none: "Écarter des clients",
    some: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "client écarté", "clients écartés")}`,
    search: "Écarter un client",
    hint: "Sociétés de votre groupe, ventes au comptoir, comptes d’attente…",
    noMatch: "Aucun client de ce nom",
    more: (quantity, formats) =>
      `et ${formats.count(quantity)} ${formats.plural(quantity, "autre client", "autres clients")}\u00a0: tapez une partie du nom`,
    takeBack: "Reprendre",
    takeBackClient: (client) => `Reprendre ${client}`,
  },

  options: {
    title: "Options",
    period: "Période",
    fiscalYearStart: "Début de l’exercice",
    rule: "Règle de classement",
    limitA: "Limite A",
    limitB: "Limite B",
    ties: "En cas d’égalité",
    summary: (rule, limits) =>
      limits === null ? `Règle\u00a0: ${rule}` : `Règle et limites\u00a0: ${rule}, ${limits[0]} et ${limits[1]}`,
  },

  sheetChoice: {
    title: "Choisir les feuilles",
    hint: "Une feuille écartée n’est pas créée. Si elle existe déjà, elle reste et est tenue à jour\u00a0: supprimez-la si vous n’en voulez plus.",
  },

  template: {
    title: "Modèle",
    own: "La méthode de ce classeur\u00a0: limites, poids, coûts unitaires, règles, feuilles, cabinet et couleurs",
    copy: "Copier",
    copied: "Copié.",
    selected: "Le texte est sélectionné\u00a0: appuyez sur Ctrl+C (Cmd+C sur Mac) pour le copier.",
    paste: "Collez un modèle ici",
    file: "Ouvrir un fichier…",
    take: "Utiliser ce modèle",
    taken: "Modèle repris\u00a0: rien n’est écrit avant l’analyse.",
  },

  hints: HINTS_FR,

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
    moreFindings: (quantity, formats) =>
      `${formats.count(quantity)} ${formats.plural(quantity, "autre constat", "autres constats")}`,
    seeSheet: (sheet) => `Voir la feuille ${sheet}`,
    curve: {
      caption: "Part du chiffre d’affaires que font ensemble les clients, du plus gros au plus petit.",
      ofClients: (share) => `${share} des clients`,
      alternative: (shareOfClients, shareOfSales) =>
        `Courbe de Pareto\u00a0: la classe A compte ${shareOfClients} des clients et fait ${shareOfSales} du chiffre d’affaires.`,
    },
    matrix: {
      title: "Valeur et complexité",
      caption: "Un point par client. Les traits sont les seuils des réglages.",
      value: "Valeur →",
      complexity: "Complexité →",
      quadrant: "Quadrant",
      inQuadrant: (clients, quadrant, formats) => `${formats.count(clients)} en ${quadrant}`,
      alternative: (counts) => `Matrice des clients\u00a0: ${counts}.`,
    },
    classes: "Classes",
    columns: { abcClass: "Classe", clients: "Clients", sales: "Chiffre d’affaires", shareOfSales: "Part" },
    total: "Total",
    control: "Total de contrôle",
    read: "Lu dans la source",
    leftOut: (quantity, formats) =>
      `Laissé de côté (${formats.count(quantity)} ${formats.plural(quantity, "ligne", "lignes")})`,
    analysed: "Clients analysés",
    sheets: "Feuilles créées",
    sheetContents: {
      summary: "Une page à imprimer\u00a0: constats, chiffres clés, courbe",
      abc: "Classement, courbe et synthèse des classes",
      matrix: "Clients par valeur et complexité, et que faire",
      movements: "Clients gagnés, perdus et conservés, changements de classe",
      history: "Qui a changé de classe, et les classes de chaque période analysée",
      rules: "Règles de décision, qui elles touchent, ce qu’elles rapporteraient",
      actionPlan: "Cibles, actions, responsables, échéances\u00a0: à compléter",
      planFollowUp: "Les 90 jours, les retards, par domaine et par responsable",
      costToServe: "Ce que servir chaque client coûte et ce qu’il en reste",
      dashboard: "Les indicateurs à suivre, le point de la semaine, la prévision, les ventes par commercial",
      settings: "Limites et règle, modifiables à tout moment",
      checks: "Lignes lues, lignes laissées de côté, totaux",
      workings: "Calculs intermédiaires",
    },
    analyseAgain: "Analyser à nouveau",
    opensWithWorkbook: "Ouvrir ce volet avec le classeur",
    opensWithWorkbookHint: "Prend effet une fois le classeur enregistré.",
  },
};
