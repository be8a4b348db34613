import { amount, count, plural, share } from "../sentence";
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
};
