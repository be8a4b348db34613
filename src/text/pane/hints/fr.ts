import type { HintMessages } from "./messages";

export const HINTS_FR: HintMessages = {
  options: {
    period: "Les classes portent sur cette période\u202f; les années d’avant servent aux comparaisons.",
    fiscalYearStart: "Le mois où commence l’année comptable.",
    limitA: "Part cumulée du CA où finit la classe A.",
    limitB: "Part cumulée du CA où finit la classe B.",
    ties: "Pour les clients dont le chiffre d’affaires est le même.",
  },
  columns: {
    table: "La feuille et les lignes à lire.",
    clientName: "Le nom qui sera affiché partout.",
    clientCode: "Sépare deux clients du même nom, réunit un client écrit de deux façons.",
    sales: "De préférence hors taxes, une fois les remises déduites.",
    addedColumns: "Leur somme est le chiffre d’affaires de la ligne.",
    quantity: "Le nombre d’unités vendues.",
    unitPrice: "Le prix d’une unité, de préférence hors taxes.",
    discount: "Ce qui est retiré du prix, s’il y a lieu.",
    credit: "Les ventes, dans une comptabilité.",
    debit: "Ce qui vient en moins\u00a0: avoirs, annulations.",
    date: "Sans elle, pas de comparaison d’une année à l’autre.",
    oneRow: "Une vente\u00a0: les lignes d’un client s’additionnent. Un client\u00a0: chaque ligne est un total.",
    documentType: "Les avoirs comptent en moins, les devis et brouillons sont laissés de côté.",
    status: "Les documents annulés ou en brouillon sont laissés de côté.",
    currency: "Une seule devise est analysée à la fois.",
    group: "Compte plusieurs clients comme un seul, les magasins d’une chaîne par exemple.",
  },
};
