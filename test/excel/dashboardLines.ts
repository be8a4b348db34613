import { serialOf } from "../../src/domain/dates";
import type { Rows } from "./opened";

const FIRST_YEAR = 2023;

/** Invoices from January 2023 on: four clients who come and go, two salespeople, a client without one, costs. */
export const dashboardLines = (months = 24): Rows => [
  ["N° facture", "Date", "Client", "Commercial", "Montant HT", "Coût de revient"],
  ...Array.from({ length: months }, (_, month): Rows[number][] => {
    const date = serialOf({ year: FIRST_YEAR + Math.floor(month / 12), month: 1 + (month % 12), day: 10 }) ?? 0;
    const season = 1 + 0.3 * Math.sin((month * Math.PI) / 6);
    return [
      [`F${month}A`, date, "Alpha", "Léa Petit", Math.round(1000 * season + 10 * month), 600],
      [`F${month}B`, date, "Beta", month % 2 === 0 ? "Marc Roux" : "Léa Petit", 300, 250],
      ...(month < 12 ? [[`F${month}C`, date, "Gamma", "Marc Roux", 120, 90]] : []),
      ...(month > 20 ? [[`F${month}D`, date, "Delta", month > 21 ? null : "Marc Roux", 120, 130]] : []),
    ];
  }).flat(),
];
