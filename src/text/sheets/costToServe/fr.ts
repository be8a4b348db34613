import type { DriverBasis } from "../../../domain/costToServe/drivers";
import type { RateMeaning } from "../../../domain/margin/margin";
import { amount, count, plural, share } from "../../sentence";
import type { CostToServeTexts } from "./messages";

const ORIGINS: Readonly<Record<DriverBasis, (header: string) => string>> = {
  numbers: (header) => `numéros distincts de «\u00a0${header}\u00a0»`,
  clientDates: () => "jours d’achat distincts de chaque client, faute de numéros",
  lines: () => "lignes, faute de numéros et de dates",
  column: (header) => `colonne «\u00a0${header}\u00a0»`,
  markedOrders: (header) => `commandes marquées dans «\u00a0${header}\u00a0»`,
  sum: (header) => `somme de «\u00a0${header}\u00a0»`,
  oncePerOrder: (header) => `«\u00a0${header}\u00a0», une fois par commande`,
  typed: () => "saisi dans la liste, client par client",
};

const evidence = ({ evidence: found }: RateMeaning): string => {
  switch (found.code) {
    case "arithmetic":
      return "vérifié par le calcul";
    case "range":
      return "l’autre taux ne peut pas atteindre de telles valeurs";
    case "header":
      return "d’après l’en-tête";
    case "assumed":
      return "supposé, rien ne le dit";
  }
};

export const COST_TO_SERVE_FR: CostToServeTexts = {
  title: "Coût de servir",
  withExamples: " – avec des coûts d’exemple",
  howTo: (settingsSheet) =>
    "Une ligne par client\u00a0: ce qu’il rapporte, ce que le servir coûte, ce qu’il en reste. Coûts unitaires dans la feuille " +
    `«\u00a0${settingsSheet}\u00a0»\u202f; les colonnes jaunes sont à remplir si vous savez, vos saisies restent à leur client.`,
  columns: {
    client: "Client",
    code: "Code",
    sales: "CA",
    margin: "Marge",
    cost: "Coût de servir",
    costShare: "% du CA",
    netContribution: "Contribution nette",
    remark: "Remarque",
    estimatedCost: "Dont coûts unitaires",
    number: "N°",
    key: "Clé",
    marginShareOfSales: "Taux de marque",
    smallOrderShare: "Petites commandes ÷ commandes",
    rushShare: "Urgences ÷ commandes",
    salesPerOrder: "CA par commande",
    marginPerOrder: "Marge par commande",
    discountRate: "Taux de remise",
    valueScore: "Note de valeur",
    complexityScore: "Note de complexité",
    friction: "Friction (0, 50, 100)",
    activeRules: "Règles actives",
    ruleEffect: "Effet des règles actives",
    contributionWithRules: "Contribution nette avec les règles",
    ruleHits: "Règles qui touchent (code)",
    matrixRow: "Ligne dans Matrice",
  },
  inputColumn: (driver) => `${driver} (à saisir)`,
  remarks: {
    atALoss: "à perte",
    gainsIfLower: "gagne si −25\u202f%",
    losesIfHigher: "perd si +25\u202f%",
    archived: "archivé",
  },
  finding: {
    lossMakers: ({ gainers, peak, shareOfTotal, lossMakers, losses }) => [
      count(gainers),
      plural(gainers, " client apporte ", " clients apportent "),
      amount(peak),
      ...(shareOfTotal === null ? [] : [", soit ", share(shareOfTotal), " du total"]),
      "\u202f; ",
      count(lossMakers),
      plural(lossMakers, " client en reprend ", " clients en reprennent "),
      amount(losses),
    ],
    noLossMakers: (total) => [
      "Aucun client ne coûte plus qu’il ne rapporte\u00a0: la contribution nette est de ",
      amount(total),
    ],
    nobodyGains: (total) => ["Aucun client ne rapporte plus qu’il ne coûte\u00a0: ", amount(total), " en tout"],
    noMargin: (settingsSheet, setting) =>
      "Les données ne donnent aucune marge\u00a0: pas de contribution nette ni de courbe. Pour les voir, saisissez un taux de " +
      `marque dans la feuille «\u00a0${settingsSheet}\u00a0», ligne «\u00a0${setting}\u00a0».`,
    noCurve: "Pas de courbe\u00a0: aucune marge connue",
  },
  margin: {
    source: (source, header, quantityHeader) => {
      switch (source.kind) {
        case "cost":
          return source.quantity === null
            ? `Marge\u00a0: CA moins le coût «\u00a0${header}\u00a0»`
            : `Marge\u00a0: CA moins quantité «\u00a0${quantityHeader}\u00a0» × coût d’une unité «\u00a0${header}\u00a0»`;
        case "margin":
          return `Marge\u00a0: colonne «\u00a0${header}\u00a0»`;
        case "rate":
          return source.meaning.base === "sales"
            ? `Marge\u00a0: CA × taux de marque «\u00a0${header}\u00a0»`
            : `Marge\u00a0: CA × taux ÷ (1 + taux), «\u00a0${header}\u00a0» étant un taux de marge`;
        case "assumedRate":
          return "Marge\u00a0: taux de marque supposé";
      }
    },
    rate: (header, meaning) =>
      meaning.base === "sales"
        ? `«\u00a0${header}\u00a0» est un taux de marque, marge ÷ CA (${evidence(meaning)})`
        : `«\u00a0${header}\u00a0» est un taux de marge, marge ÷ coût (${evidence(meaning)})`,
    coverage: (shareOfSales) => ["connue pour ", share(shareOfSales), " du CA"],
    assumed: (shareOfSales) => ["Marge supposée\u00a0: ", share(shareOfSales), " du CA de chaque client"],
    none: "Marge\u00a0: aucune dans les données",
  },
  drivers: {
    title: "Ce que servir demande",
    columns: {
      driver: "Inducteur",
      quantity: "Quantité",
      unitCost: "Coût unitaire",
      cost: "Coût",
      share: "% du coût",
      state: "État",
      knownTotal: "Total connu",
      unused: "Non utilisé",
    },
    states: {
      example: "exemple, à confirmer",
      confirmed: "confirmé",
      knownTotal: "total connu",
      money: "en monnaie",
    },
    total: "Total",
    nothingCounted:
      "rien n’est compté de ce que servir demande\u00a0: le coût de servir reste nul tant que les colonnes jaunes sont vides",
    origins: "D’où viennent les quantités",
    origin: (basis, header) => ORIGINS[basis](header),
    smallOrders: (limit) => `commandes sous ${limit}`,
    linesWithoutOrderNumber: (lines) => `lignes sans numéro, comptées par jour\u00a0: ${lines}`,
    missing: "absent des données\u00a0: à saisir dans la liste si vous le savez",
  },
  totals: {
    title: "Ce qu’il en reste",
    value: "Valeur",
    sales: "CA",
    margin: "Marge",
    cost: "Coût de servir",
    costShare: "Coût de servir, % du CA",
    netContribution: "Contribution nette",
    withMargin: "Clients dont la marge est connue",
    peakOverTotal: "Sommet de la courbe, % du total",
    lossMakers: "Clients qui coûtent plus qu’ils ne rapportent",
    losses: "Ce qu’ils reprennent",
  },
  sensitivity: {
    title: "Si les coûts unitaires changeaient de 25\u202f%",
    clients: "Clients",
    lower: "De la perte au gain, avec des coûts plus bas",
    higher: "Du gain à la perte, avec des coûts plus hauts",
    exampleShare: "Part du coût qui repose sur des exemples",
    note: "Les totaux connus, frais de port et ristournes ne bougent pas. La colonne «\u00a0Remarque\u00a0» dit qui change.",
  },
  chart: {
    curve: "Contribution nette cumulée",
    peak: "Sommet",
    clientsAxis: "Clients, de celui qui apporte le plus à celui qui coûte le plus",
    contributionAxis: "Contribution nette cumulée",
  },
};
