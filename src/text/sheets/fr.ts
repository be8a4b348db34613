import { isSingular } from "../language";
import { count, plural, share } from "../sentence";
import type { SheetTexts } from "./messages";

export const SHEETS_FR: SheetTexts = {
  sheetNames: { abc: "ABC", settings: "Paramètres", checks: "Contrôles", workings: "Calculs" },

  abc: {
    title: "Analyse ABC des clients",
    source: ({ sheet, lines, period, analysedOn }) =>
      `Source : feuille « ${sheet} », ${lines} – période : ${period} – analyse du ${analysedOn}`,
    lineCount: (lines, formats, orientation) => {
      const one = isSingular(lines, "fr");
      const noun = one ? "ligne" : "lignes";
      return `${formats.count(lines)} ${noun}${orientation === "lines" ? " de vente" : ", une par client"}`;
    },
    howTo: (settingsSheet) =>
      "À lire du haut vers le bas\u00a0: du plus gros client au plus petit. Les classes suivent les limites de la " +
      `feuille «\u00a0${settingsSheet}\u00a0»\u00a0; changez-les, tout suit.`,
    rule: (rule, a, b) => {
      if (rule === "crossing") {
        return [
          "Règle « Franchissement » : est A tout client dont le cumul avant lui reste sous ",
          share(a),
          ", B sous ",
          share(b),
          ", C au-delà. Le client qui franchit une limite reste dans la meilleure classe.",
        ];
      }
      if (rule === "strict") {
        return [
          "Règle « Stricte » : est A tout client dont le cumul, lui compris, ne dépasse pas ",
          share(a),
          ", B ",
          share(b),
          ", C au-delà.",
        ];
      }
      return ["Règle « Nombre de clients » : A pour les premiers 20 % des clients, B jusqu’à 70 %, C au-delà."];
    },
    columns: {
      rank: "Rang",
      client: "Client",
      code: "Code",
      sales: "CA",
      share: "Part du CA",
      cumulativeShare: "Cumul du CA",
      shareOfClients: "Cumul des clients",
      abcClass: "Classe",
      lines: "Lignes",
      number: "N°",
    },
    summary: {
      title: "Synthèse par classe",
      abcClass: "Classe",
      clients: "Clients",
      shareOfClients: "% clients",
      sales: "CA",
      shareOfSales: "% CA",
      total: "Total",
      meaning: "Lecture",
      meanings: {
        A: "À protéger et à suivre de près",
        B: "À développer",
        C: "À servir simplement",
        "N/C": "Non classés : CA nul ou négatif",
      },
    },
  },

  chart: {
    title: (clients, shareOfSales) => [
      count(clients),
      plural(clients, " client réalise ", " clients réalisent "),
      share(shareOfSales),
      " du chiffre d’affaires",
    ],
    categoryAxis: "Clients, du plus gros au plus petit",
    salesAxis: "Chiffre d’affaires",
    shareAxis: "Cumul du CA",
    salesOfClass: { A: "CA classe A", B: "CA classe B", C: "CA classe C" },
    cumulativeShare: "Cumul",
    limitA: "Limite A",
    limitB: "Limite B",
  },

  settings: {
    title: "Paramètres de l’analyse",
    howTo: "Les cellules jaunes se modifient ; toutes les feuilles suivent aussitôt, même sans le complément.",
    setting: "Paramètre",
    value: "Valeur",
    meaning: "Signification",
    range: "Valeurs possibles",
    abcSection: "Classes ABC",
    diagnosisSection: "Seuils du diagnostic",
    sourceSection: "Source de l’analyse",
    limitA: {
      label: "Limite A",
      meaning: "Part cumulée du chiffre d’affaires où s’arrête la classe A.",
      range: "Entre 0 % et la limite B, bornes exclues.",
    },
    limitB: {
      label: "Limite B",
      meaning: "Part cumulée du chiffre d’affaires où s’arrête la classe B.",
      range: "Entre la limite A et 100 %, bornes exclues.",
    },
    rule: {
      label: "Règle de classement",
      meaning:
        "Franchissement : le client qui franchit la limite reste dans la meilleure classe. Stricte : il passe dans la suivante. Nombre de clients : A pour 20 % des clients, B jusqu’à 70 %.",
      range: "Choisissez une règle de la liste.",
    },
    largestClient: {
      label: "Fragile : premier client",
      meaning: "Portefeuille dit fragile dès que le premier client atteint cette part du chiffre d’affaires.",
      range: "Entre 0 % et 100 %.",
    },
    fiveLargest: {
      label: "Fragile : cinq premiers",
      meaning: "… ou dès que les cinq premiers clients atteignent cette part du chiffre d’affaires.",
      range: "Entre 0 % et 100 %.",
    },
    smallClassA: {
      label: "Fragile : classe A étroite",
      meaning: "… ou dès que la classe A compte au plus cette part des clients.",
      range: "Entre 0 % et 100 %.",
    },
    dispersedClients: {
      label: "Dispersé : clients en C",
      meaning: "Portefeuille dit dispersé quand la classe C compte au moins cette part des clients …",
      range: "Entre 0 % et 100 %.",
    },
    dispersedSales: {
      label: "Dispersé : CA de C",
      meaning: "… pour au plus cette part du chiffre d’affaires.",
      range: "Entre 0 % et 100 %.",
    },
    even: {
      label: "Régulier : premier cinquième",
      meaning: "Pas d’effet Pareto quand les 20 % premiers clients font moins que cette part du chiffre d’affaires.",
      range: "Entre 0 % et 100 %.",
    },
    ties: "Clients à égalité",
    sheet: "Feuille",
    rows: "Lignes de données",
    clientColumn: "Colonne du client",
    codeColumn: "Colonne du code client",
    salesColumn: "Colonne du chiffre d’affaires",
    dateColumn: "Colonne de la date",
    period: "Période analysée",
    analysedOn: "Date de l’analyse",
    none: "aucune",
    fixedUntilRefresh: "Photographie de la dernière analyse ; se change dans le volet.",
  },

  checks: {
    title: "Contrôles",
    howTo: "Rien n’est perdu en route : ce qui a été lu = les clients + ce qui a été laissé de côté.",
    controlSection: "Total de contrôle",
    check: "Contrôle",
    amount: "Montant",
    lines: "Lignes",
    status: "État",
    ok: "OK",
    differs: "ÉCART",
    readFromSource: "Lu dans la source",
    sourceNow: "Colonne source aujourd’hui",
    sourceNowNote: "Somme vivante : un écart signale que la source a changé depuis l’analyse.",
    sourceNowMissing:
      "Pas de somme vivante : le montant vient de textes ou d’un produit de colonnes ; le total lu est la valeur du jour de l’analyse.",
    leftOutTotal: "Laissé de côté",
    clientsTotal: (sheet) => `Clients de la feuille «\u00a0${sheet}\u00a0»`,
    clientsNote: "Somme vivante du tableau ABC.",
    rounding: "Arrondi des clients",
    roundingNote: "Chaque client est arrondi à 0,0001.",
    difference: "Écart",
    limitsInOrder: "Limite A inférieure à la limite B",
    leftOutSection: "Lignes laissées de côté",
    reason: "Motif",
    cells: "Cellules",
    goTo: "Aller à la première",
    nothingLeftOut: "Aucune ligne n’a été laissée de côté.",
    more: (left) => `… et ${left} autres`,
    portfolioSection: "À savoir sur le portefeuille",
    notClassified: "Clients non classés (N/C), chiffre d’affaires nul ou négatif",
    movedByTies: "Clients changés de classe par une égalité",
    otherRule: "Clients qui changeraient de classe avec l’autre règle (franchissement ou stricte)",
    repeatedNames: "Noms présents sur plusieurs lignes, laissés séparés",
    count: "Nombre",
  },

  workings: {
    title: "Calculs",
    howTo:
      "Les blocs ordonnés derrière les classes et le graphique. À lire, pas à modifier : réécrits à chaque analyse.",
    figures: "Grandeurs",
    base: "Base : somme des chiffres d’affaires positifs",
    clients: "Clients classés (chiffre d’affaires positif)",
    ruleNumber: "Numéro de la règle choisie (1 si la cellule est vide)",
    lastA: "Dernier rang de la classe A, égalités comprises",
    lastB: "Dernier rang de la classe B, égalités comprises",
    positionACrossing: "Dernier A, règle Franchissement",
    positionAStrict: "Dernier A, règle Stricte",
    positionACount: "Dernier A, règle Nombre",
    positionBCrossing: "Dernier B, règle Franchissement",
    positionBStrict: "Dernier B, règle Stricte",
    positionBCount: "Dernier B, règle Nombre",
    lastAOtherRule: "Dernier rang de la classe A avec l’autre règle",
    lastBOtherRule: "Dernier rang de la classe B avec l’autre règle",
    movedByTies: "Clients changés de classe par une égalité",
    movedByOtherRule: "Clients qui changeraient de classe avec l’autre règle",
    clientsInA: "Clients en classe A",
    salesOfA: "Chiffre d’affaires de la classe A",
    clientsInC: "Clients en classe C",
    salesOfC: "Chiffre d’affaires de la classe C",
    shareOfSalesA: "Part du CA de la classe A",
    shareOfClientsA: "Part des clients en classe A",
    shareOfSalesC: "Part du CA de la classe C",
    shareOfClientsC: "Part des clients en classe C",
    largestShare: "Part du premier client",
    fiveLargestShare: "Part des cinq premiers clients",
    firstFifthShare: "Part des 20 % premiers clients",
    chartTitle: "Titre du graphique",
    sorted: "Chiffres d’affaires positifs, du plus grand au plus petit",
    position: "Rang",
    sales: "CA",
    shareBefore: "Cumul avant",
    cumulativeShare: "Cumul avec",
    lastOfTie: "Dernier à égalité",
    rulesHeader: "Règles",
    chart: "Données du graphique",
    label: "Client",
  },
};
