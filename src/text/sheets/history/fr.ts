import { count, plural } from "../../sentence";
import type { HistoryTexts } from "./messages";

export const HISTORY_FR: HistoryTexts = {
  title: "Historique des classes",
  source: ({ sheet, period, analysedOn }) =>
    `Source\u00a0: feuille «\u00a0${sheet}\u00a0» – dernière analyse\u00a0: ${period}, le ${analysedOn}`,
  howTo:
    "De gauche à droite\u00a0: les périodes analysées, dix au plus\u202f; les clients dont la classe a changé d’une analyse " +
    "à l’autre, les plus récents d’abord\u202f; la classe et le CA de chaque client par période. Valeurs du jour de l’analyse.",
  first: (period) =>
    `Première analyse conservée\u00a0: ${period}. Dès la prochaine, les clients qui changent de classe figureront ici.`,
  nothing: (periods) => `${periods}\u00a0: aucun client n’a changé de classe, aucun n’est apparu, aucun n’a disparu.`,
  finding: (periods, clients) => [
    `${periods}\u00a0: `,
    count(clients.up),
    plural(clients.up, " client monte, ", " clients montent, "),
    count(clients.down),
    plural(clients.down, " descend, ", " descendent, "),
    count(clients.appeared),
    plural(clients.appeared, " apparaît, ", " apparaissent, "),
    count(clients.gone),
    plural(clients.gone, " disparaît.", " disparaissent."),
  ],
  olderChanges: (changes) =>
    changes === 1
      ? " Un changement plus ancien n’est pas listé."
      : ` ${String(changes)} changements plus anciens ne sont pas listés.`,
  compared: (against, period) => `${against} → ${period}`,
  analysedAgain: (period) => `${period}, données modifiées`,
  changes: {
    title: "Changements de classe",
    columns: {
      client: "Client",
      foundOn: "Constaté le",
      move: "Changement",
      from: "Classe avant",
      to: "Classe après",
      salesBefore: "CA avant",
      salesNow: "CA après",
      periods: "Comparaison",
      number: "N°",
      key: "Clé",
    },
    moves: { up: "▲ monte", down: "▼ descend", appeared: "▲ apparaît", gone: "▼ disparaît" },
    absent: "absent",
  },
  periods: {
    title: "Périodes analysées",
    columns: {
      period: "Période",
      analysedOn: "Analysée le",
      clients: "Clients",
      A: "A",
      B: "B",
      C: "C",
      "N/C": "N/C",
      sales: "CA",
    },
  },
  list: {
    title: "Clients, période par période",
    columns: { client: "Client", code: "Code", number: "N°", key: "Clé", kept: "Conservé pour la prochaine analyse" },
    ofPeriod: {
      abcClass: (period) => `Classe ${period}`,
      sales: (period) => `CA ${period}`,
      quadrant: (period) => `Quadrant ${period}`,
    },
    unused: (place) => `(${String(place)})`,
  },
};
