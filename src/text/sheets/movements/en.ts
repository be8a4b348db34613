import { amount, count, plural } from "../../sentence";
import type { MovementsTexts } from "./messages";

export const MOVEMENTS_EN: MovementsTexts = {
  title: "Client movements",
  source: ({ sheet, before, now, months, analysedOn }) => {
    const part = months === null ? "" : ` (${months} of both years)`;
    return `Source: sheet “${sheet}” – ${now} compared with ${before}${part} – analysed on ${analysedOn}`;
  },
  nothing: "The source does not hold two years that can be compared: there are no movements to show.",
  howTo:
    "Read from the top: where the change comes from, year by year, then who moved to another class. " +
    "Every client is in the list on the right; filter its Movement column.",
  definitions:
    "Active: net sales above zero in the year, credit notes deducted. New: never active before. Reactivated: not the " +
    "year before, but earlier. New or reactivated: the file does not go back far enough to tell. Lost: active the " +
    "year before, not any more.",
  partialYear: (year, months) => `${year} (${months})`,
  monthRange: (first, last) => (first === last ? first : `${first}–${last}`),
  finding: {
    between: (before, now) => `From ${before} to ${now}: `,
    won: (clients, sales) => [
      count(clients),
      plural(clients, " new or returning client brings in ", " new or returning clients bring in "),
      amount(sales),
      ".",
    ],
    nobodyWon: "no new or returning client.",
    nobodyLost: "No client lost.",
    keptMore: (sales) => ["Kept clients buy ", amount(sales), " more."],
    keptLess: (sales) => ["Kept clients buy ", amount(sales), " less."],
  },
  years: {
    title: "Year by year",
    sections: { clients: "Clients", sales: "Sales", churn: "Churn" },
    lines: {
      activeBefore: "Active the year before",
      newClients: "New",
      reactivatedClients: "Reactivated",
      newOrReactivatedClients: "New or reactivated",
      lostClients: "Lost",
      activeClients: "Active clients",
      growing: "of which kept, growing",
      declining: "of which kept, declining",
      unchanged: "of which kept, unchanged",
      salesBefore: "Sales of the year before",
      newSales: "Brought in by new clients",
      reactivatedSales: "Brought in by reactivated clients",
      newOrReactivatedSales: "Brought in by new or reactivated",
      lostSales: "Gone with lost clients",
      growth: "Growth of kept clients",
      decline: "Decline of kept clients",
      activeSales: "Sales of active clients",
      churnByCount: "Clients lost, % of active",
      churnByValue: "Sales lost, % of sales before",
      halfLife: "Half-life of the portfolio (years)",
    },
    none: "–",
    partialNote:
      "In brackets: part of a year, compared with the same months of the year before; who had bought in other months counts as reactivated.",
  },
  migration: {
    title: (before, now) => `Who moved to another class: from ${before} (rows) to ${now} (columns)`,
    clients: "Number of clients",
    sales: (now) => `Sales ${now}`,
    absent: "Absent",
    total: "Total",
    legend: "▲ better class or arrived, ▼ lower class or gone, grey: same class. Absent: no sale in that year.",
  },
  list: {
    title: (before, now) => `All clients: N = ${now}, N−1 = ${before}`,
    columns: {
      client: "Client",
      code: "Code",
      status: "Movement",
      salesBefore: "Sales N−1",
      salesNow: "Sales N",
      difference: "Difference",
      change: "Change",
      classBefore: "Class N−1",
      classNow: "Class N",
      lastSeen: "Last purchase before N",
      firstYear: "First year",
      rankBefore: "Rank N−1",
      rankNow: "Rank N",
      number: "No.",
      key: "Key",
    },
  },
  chart: {
    title: (year, won, lost) => [
      `${year}: clients won bring in `,
      amount(won),
      ", clients lost take away ",
      amount(lost),
    ],
    keptMore: (sales) => [", kept clients buy ", amount(sales), " more"],
    keptLess: (sales) => [", kept clients buy ", amount(sales), " less"],
    data: "Data of the movements chart",
    year: "Year",
    series: { won: "Clients won", growth: "Growth", decline: "Decline", lost: "Clients lost" },
    yearAxis: "Year, compared with the one before",
    salesAxis: "Effect on sales",
  },
};
