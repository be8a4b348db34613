import { amount, count, plural, type Sentence, share, text } from "../sentence";
import type { FindingWording } from "./wording";

export const FINDINGS_FR: FindingWording = {
  classA: ({ clients, shareOfClients, shareOfSales }) => [
    count(clients),
    plural(clients, " client, soit ", " clients, soit "),
    share(shareOfClients),
    plural(clients, " du portefeuille, réalise ", " du portefeuille, réalisent "),
    share(shareOfSales),
    " du chiffre d’affaires\u00a0: c’est la classe A, à protéger en priorité.",
  ],
  emptyClassA: ({ largestClientShare }) => [
    "Aucun client n’entre dans la classe A avec cette règle\u00a0; le premier client pèse ",
    share(largestClientShare),
    " du chiffre d’affaires.",
  ],
  fragile: ({ largestClientShare, fiveLargestShare, shareOfClientsInA }) => [
    "Le chiffre d’affaires repose sur peu de clients\u00a0: le premier pèse ",
    share(largestClientShare),
    ", les cinq premiers ",
    share(fiveLargestShare),
    "\u00a0; la classe A compte ",
    share(shareOfClientsInA),
    " des clients. En perdre un se verrait.",
  ],
  dispersed: ({ clientsInC, shareOfClients, shareOfSales }) => [
    count(clientsInC),
    plural(clientsInC, " client de classe C, soit ", " clients de classe C, soit "),
    share(shareOfClients),
    plural(clientsInC, " du portefeuille, n’apporte que ", " du portefeuille, n’apportent que "),
    share(shareOfSales),
    " du chiffre d’affaires\u00a0: l’effort commercial se disperse.",
  ],
  even: ({ shareOfFirstFifth }) => [
    "Le chiffre d’affaires est réparti\u00a0: les premiers 20\u202f% des clients n’en réalisent que ",
    share(shareOfFirstFifth),
    ". Il n’y a pas d’effet Pareto\u00a0; les classes sont peu parlantes.",
  ],
  notClassified: ({ clients, sales }) => [
    count(clients),
    plural(
      clients,
      " client n’a pas de chiffre d’affaires positif (",
      " clients n’ont pas de chiffre d’affaires positif (",
    ),
    amount(sales),
    plural(clients, " au total)\u00a0: il n’est pas classé (N/C).", " au total)\u00a0: ils ne sont pas classés (N/C)."),
  ],
  movedByTies: ({ clients }) => [
    count(clients),
    plural(
      clients,
      " client change de classe, car des chiffres d’affaires égaux reçoivent la même classe.",
      " clients changent de classe, car des chiffres d’affaires égaux reçoivent la même classe.",
    ),
  ],
  otherRule: ({ clients }) => [
    count(clients),
    plural(clients, " client changerait", " clients changeraient"),
    " de classe avec l’autre convention pour le client qui franchit une limite.",
  ],
  repeatedNames: ({ names }) => [
    count(names),
    plural(names, " nom figure", " noms figurent"),
    " sur plusieurs lignes\u00a0; chaque ligne reste un client distinct.",
  ],
  concentration: ({ largestClientShare, fiveLargestShare, tenLargestShare, hhiPoints, equivalentClients }) => [
    "Le premier client pèse ",
    share(largestClientShare),
    " du chiffre d’affaires, les cinq premiers ",
    share(fiveLargestShare),
    ", les dix premiers ",
    share(tenLargestShare),
    "\u00a0: la concentration est celle de ",
    count(equivalentClients),
    " clients de même taille (indice HHI ",
    count(hhiPoints),
    ").",
  ],
  churn: ({ clients, shareOfClients, sales, shareOfSales }) => [
    count(clients),
    plural(clients, " client, soit ", " clients, soit "),
    share(shareOfClients),
    plural(
      clients,
      " de ceux de l’année précédente, est perdu\u00a0: il avait apporté ",
      " de ceux de l’année précédente, sont perdus\u00a0: ils avaient apporté ",
    ),
    amount(sales),
    ", soit ",
    share(shareOfSales),
    " du chiffre d’affaires de cette année-là.",
  ],
  biggestLost: ({ client, sales, shareOfSales }) => [
    "Le plus gros client perdu, ",
    text(client),
    ", avait apporté ",
    amount(sales),
    " l’année précédente, soit ",
    share(shareOfSales),
    " du chiffre d’affaires de cette année-là.",
  ],
  biggestNew: ({ clients, client, sales, shareOfSales }) => [
    count(clients),
    plural(
      clients,
      " client a été gagné ou regagné\u00a0: ",
      " clients ont été gagnés ou regagnés\u00a0; le plus gros, ",
    ),
    text(client),
    plural(clients, " apporte ", ", apporte "),
    amount(sales),
    ", soit ",
    share(shareOfSales),
    " du chiffre d’affaires.",
  ],
  classAFalling: ({ clients, shareOfSales, client }) => [
    count(clients),
    plural(clients, " client de classe A, soit ", " clients de classe A, soit "),
    share(shareOfSales),
    plural(
      clients,
      " du chiffre d’affaires, est en baisse\u00a0: ",
      " du chiffre d’affaires, sont en baisse\u00a0; le plus gros est ",
    ),
    text(client),
    ".",
  ],
  duplicates: ({ pairs, sales }) => [
    count(pairs),
    plural(
      pairs,
      " paire de clients porte le même nom ou presque et ne fait peut-être qu’un seul client\u00a0; la fusionner déplacerait ",
      " paires de clients portent le même nom ou presque et ne font peut-être qu’un client chacune\u00a0; les fusionner déplacerait ",
    ),
    amount(sales),
    ".",
  ],
  tooFewForComputed: ({ clients }) => [
    "Les limites ne se calculent pas pour ",
    count(clients),
    plural(clients, " client", " clients"),
    ", il en faut 10\u00a0: la règle «\u00a0Franchissement\u00a0» s’applique.",
  ],
  toxicClients: ({ clients, names, shareOfSales, cost, netContribution }) => [
    count(clients),
    plural(
      clients,
      " client toxique (peu de valeur, beaucoup de complexité) réalise ",
      " clients toxiques (peu de valeur, beaucoup de complexité) réalisent ",
    ),
    share(shareOfSales),
    plural(clients, " du chiffre d’affaires\u00a0: ", " du chiffre d’affaires, dont "),
    text(names),
    ".",
    ...costs(cost, netContribution),
  ],
  strategicToReprice: ({ clients, names, shareOfSales, cost, netContribution }) => [
    count(clients),
    plural(
      clients,
      " client stratégique (beaucoup de valeur, beaucoup de complexité) réalise ",
      " clients stratégiques (beaucoup de valeur, beaucoup de complexité) réalisent ",
    ),
    share(shareOfSales),
    plural(
      clients,
      " du chiffre d’affaires et appelle d’autres prix, conditions ou processus\u00a0: ",
      " du chiffre d’affaires et appellent d’autres prix, conditions ou processus, dont ",
    ),
    text(names),
    ".",
    ...costs(cost, netContribution),
  ],
  goldAtRisk: ({ clients, names, shareOfSales }) => [
    count(clients),
    plural(clients, " client Or, soit ", " clients Or, soit "),
    share(shareOfSales),
    plural(clients, " du chiffre d’affaires, est en baisse\u00a0: ", " du chiffre d’affaires, sont en baisse, dont "),
    text(names),
    ".",
  ],
  noiseInEfficient: ({ clients, names, shareOfSales, counted, shareOfCount }) => [
    count(clients),
    plural(
      clients,
      " client efficace (peu de valeur, peu de complexité) passe ",
      " clients efficaces (peu de valeur, peu de complexité) passent ",
    ),
    share(shareOfCount),
    counted === "orders" ? " des commandes pour " : " des lignes pour ",
    share(shareOfSales),
    plural(clients, " du chiffre d’affaires\u00a0: ", " du chiffre d’affaires, dont "),
    text(names),
    ".",
  ],
  lossMakers: ({ clients, names, loss }) => [
    ...(loss === null ? ["Avec des coûts unitaires d’exemple, encore à confirmer, "] : []),
    count(clients),
    plural(clients, " client coûte plus qu’il ne rapporte", " clients coûtent plus qu’ils ne rapportent"),
    ...(loss === null ? [] : [", ", amount(loss), " en tout"]),
    plural(clients, "\u00a0: ", ", dont "),
    text(names),
    ".",
  ],
};

/** What serving some clients costs and leaves, as far as it is known. */
const costs = <N>(cost: N | null, netContribution: N | null): Sentence<N> => {
  if (cost === null) return [];
  const served = [" Les servir coûte ", amount(cost)];
  return netContribution === null ? [...served, "."] : [...served, " et laisse ", amount(netContribution), "."];
};
