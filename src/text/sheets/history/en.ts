import { count, plural } from "../../sentence";
import type { HistoryTexts } from "./messages";

export const HISTORY_EN: HistoryTexts = {
  title: "History of classes",
  source: ({ sheet, period, analysedOn }) => `Source: sheet “${sheet}” – last analysis: ${period}, on ${analysedOn}`,
  howTo:
    "From left to right: the periods analysed, ten at the most; the clients whose class changed from one analysis to the " +
    "next, the latest first; every client’s class and sales in each period. All are values of the day of the analysis.",
  first: (period) =>
    `First analysis kept: ${period}. From the next one on, clients whose class changes are listed here.`,
  nothing: (periods) => `${periods}: no client changed class, none appeared, none is gone.`,
  finding: (periods, clients) => [
    `${periods}: `,
    count(clients.up),
    plural(clients.up, " client moved up, ", " clients moved up, "),
    count(clients.down),
    " moved down, ",
    count(clients.appeared),
    " appeared, ",
    count(clients.gone),
    plural(clients.gone, " is gone.", " are gone."),
  ],
  olderChanges: (changes) =>
    changes === 1 ? " One older change is not listed." : ` ${String(changes)} older changes are not listed.`,
  compared: (against, period) => `${against} → ${period}`,
  analysedAgain: (period) => `${period}, data changed`,
  changes: {
    title: "Class changes",
    columns: {
      client: "Client",
      foundOn: "Found on",
      move: "Change",
      from: "Class before",
      to: "Class now",
      salesBefore: "Sales before",
      salesNow: "Sales now",
      periods: "Compared",
      number: "No.",
      key: "Key",
    },
    moves: { up: "▲ up", down: "▼ down", appeared: "▲ appeared", gone: "▼ gone" },
    absent: "absent",
  },
  periods: {
    title: "Periods analysed",
    columns: {
      period: "Period",
      analysedOn: "Last analysed",
      clients: "Clients",
      A: "A",
      B: "B",
      C: "C",
      "N/C": "N/C",
      sales: "Sales",
    },
  },
  list: {
    title: "Clients, period by period",
    columns: { client: "Client", code: "Code", number: "No.", key: "Key", kept: "Kept for the next analysis" },
    ofPeriod: {
      abcClass: (period) => `Class ${period}`,
      sales: (period) => `Sales ${period}`,
      quadrant: (period) => `Quadrant ${period}`,
    },
    unused: (place) => `(${String(place)})`,
  },
};
