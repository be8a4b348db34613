import { isSingular } from "../../language";
import { share } from "../../sentence";
import type { AbcTexts } from "./messages";

export const ABC_FR: AbcTexts = {
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
    if (rule === "computed") {
      return [
        "Règle «\u00a0Limites calculées\u00a0»\u00a0: la forme de la courbe du cumul donne les limites de A et de B.",
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
    previousClass: "Classe N−1",
    trend: "Tendance",
    distance: "Écart à la classe supérieure",
    why: "Pourquoi cette classe",
    status: "Mouvement",
    regularity: "Régularité XYZ",
    previousSales: "CA N−1",
    change: "Évolution",
    slope: "Pente annuelle",
    variation: "Coefficient de variation",
    margin: "Marge",
    marginRate: "Taux de marque",
    marginClass: "Classe par la marge",
    otherRuleClass: "Classe, autre convention",
    nearLimit: "Près d’une limite",
    lines: "Lignes",
    previousRank: "Rang N−1",
    marginRank: "Rang par la marge",
    number: "N°",
    key: "Clé",
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
  trends: { up: "▲", down: "▼", stable: "=", new: "nouveau" },
  statuses: {
    new: "nouveau",
    reactivated: "réactivé",
    newOrReactivated: "nouveau ou réactivé",
    lost: "perdu",
    growth: "en hausse",
    decline: "en baisse",
    equal: "stable",
    none: "inactif",
  },
  absent: "–",
  nearLimit: "oui",
  notPositive: "CA nul ou négatif\u00a0: non classé",
  reason: (rule, abcClass, a, b) => {
    switch (rule) {
      case "crossing":
        if (abcClass === "A") return ["A, car le cumul avant lui est sous ", share(a)];
        if (abcClass === "B") return ["B, car le cumul avant lui est entre ", share(a), " et ", share(b)];
        return ["C, car le cumul avant lui atteint ", share(b)];
      case "strict":
        if (abcClass === "A") return ["A, car le cumul avec lui ne dépasse pas ", share(a)];
        if (abcClass === "B") return ["B, car le cumul avec lui est entre ", share(a), " et ", share(b)];
        return ["C, car le cumul avec lui dépasse ", share(b)];
      case "count":
        if (abcClass === "A") return ["A, parmi les 20\u202f% premiers clients"];
        if (abcClass === "B") return ["B, après les 20\u202f% premiers clients et jusqu’à 70\u202f%"];
        return ["C, au-delà des 70\u202f% premiers clients"];
      case "computed":
        if (abcClass === "A") return ["A, au-dessus de la limite calculée sur la courbe"];
        if (abcClass === "B") return ["B, entre les deux limites calculées sur la courbe"];
        return ["C, sous la seconde limite calculée sur la courbe"];
    }
  },
  robustness: {
    title: "Ce qui changerait",
    clients: "Clients",
    otherRule: "Changeraient de classe avec l’autre convention",
    ties: "Déplacés parce que des CA égaux ont la même classe",
    lower: "Changeraient avec des limites 5 points plus bas",
    higher: "Changeraient avec des limites 5 points plus haut",
    either: "Dans l’un ou l’autre cas",
  },
  concentration: {
    title: "Concentration",
    value: "Valeur",
    reading: "Lecture",
    largest: "Premier client",
    fiveLargest: "Cinq premiers clients",
    tenLargest: "Dix premiers clients",
    firstFifth: "20\u202f% premiers clients",
    gini: "Indice de Gini",
    giniReading: "0\u00a0: clients égaux\u202f; près de 1\u00a0: un seul compte",
    hhi: "Indice HHI",
    hhiReading: "Somme des parts au carré",
    equivalent: "Équivalent en clients égaux",
    equivalentReading: "Autant de clients égaux auraient ce même indice",
  },
};
