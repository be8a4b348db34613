import { amount, count, plural } from "../../sentence";
import type { MovementsTexts } from "./messages";

export const MOVEMENTS_FR: MovementsTexts = {
  title: "Mouvements des clients",
  source: ({ sheet, before, now, months, analysedOn }) => {
    const part = months === null ? "" : ` (${months} des deux années)`;
    return `Source\u00a0: feuille «\u00a0${sheet}\u00a0» – ${now} comparé à ${before}${part} – analyse du ${analysedOn}`;
  },
  nothing: "La source ne contient pas deux années qui se comparent\u00a0: il n’y a pas de mouvements à montrer.",
  howTo:
    "À lire de haut en bas\u00a0: d’où vient l’évolution, année après année, puis qui a changé de classe. " +
    "Chaque client est dans la liste à droite\u202f; filtrez-y la colonne Mouvement.",
  definitions:
    "Actif\u00a0: chiffre d’affaires net positif sur l’année, avoirs déduits. Nouveau\u00a0: jamais actif auparavant. " +
    "Réactivé\u00a0: pas l’année précédente, mais plus tôt. Nouveau ou réactivé\u00a0: le fichier ne remonte pas assez " +
    "loin pour le dire. Perdu\u00a0: actif l’année précédente, plus maintenant.",
  partialYear: (year, months) => `${year} (${months})`,
  monthRange: (first, last) => (first === last ? first : `${first}–${last}`),
  finding: {
    between: (before, now) => `De ${before} à ${now}\u00a0: `,
    won: (clients, sales) => [
      count(clients),
      plural(clients, " client nouveau ou de retour apporte ", " clients nouveaux ou de retour apportent "),
      amount(sales),
      ".",
    ],
    nobodyWon: "aucun client nouveau ni de retour.",
    nobodyLost: "Aucun client perdu.",
    keptMore: (sales) => ["Les clients conservés achètent ", amount(sales), " de plus."],
    keptLess: (sales) => ["Les clients conservés achètent ", amount(sales), " de moins."],
  },
  years: {
    title: "Année par année",
    sections: { clients: "Clients", sales: "Chiffre d’affaires", churn: "Attrition" },
    lines: {
      activeBefore: "Actifs l’année précédente",
      newClients: "Nouveaux",
      reactivatedClients: "Réactivés",
      newOrReactivatedClients: "Nouveaux ou réactivés",
      lostClients: "Perdus",
      activeClients: "Clients actifs",
      growing: "dont conservés, en hausse",
      declining: "dont conservés, en baisse",
      unchanged: "dont conservés, stables",
      salesBefore: "CA de l’année précédente",
      newSales: "Apporté par les nouveaux",
      reactivatedSales: "Apporté par les réactivés",
      newOrReactivatedSales: "Apporté par les nouveaux ou réactivés",
      lostSales: "Parti avec les perdus",
      growth: "Hausses des conservés",
      decline: "Baisses des conservés",
      activeSales: "CA des clients actifs",
      churnByCount: "Clients perdus, en\u00a0% des actifs",
      churnByValue: "CA perdu, en\u00a0% du CA précédent",
      halfLife: "Demi-vie du portefeuille (années)",
    },
    none: "–",
    partialNote:
      "Entre parenthèses\u00a0: année incomplète, comparée aux mêmes mois de l’année précédente\u202f; qui avait acheté d’autres mois compte comme réactivé.",
  },
  migration: {
    title: (before, now) => `Qui a changé de classe\u00a0: de ${before} (lignes) à ${now} (colonnes)`,
    clients: "Nombre de clients",
    sales: (now) => `CA ${now}`,
    absent: "Absents",
    total: "Total",
    legend:
      "▲ mieux classé ou arrivé, ▼ moins bien classé ou parti, en gris\u00a0: même classe. Absents\u00a0: aucune vente cette année-là.",
  },
  list: {
    title: (before, now) => `Tous les clients\u00a0: N = ${now}, N−1 = ${before}`,
    columns: {
      client: "Client",
      code: "Code",
      status: "Mouvement",
      salesBefore: "CA N−1",
      salesNow: "CA N",
      difference: "Écart",
      change: "Évolution",
      classBefore: "Classe N−1",
      classNow: "Classe N",
      lastSeen: "Dernier achat avant N",
      firstYear: "Première année",
      rankBefore: "Rang N−1",
      rankNow: "Rang N",
      number: "N°",
      key: "Clé",
    },
  },
  chart: {
    title: (year, won, lost) => [
      `${year}\u00a0: les clients gagnés apportent `,
      amount(won),
      ", les clients perdus emportent ",
      amount(lost),
    ],
    keptMore: (sales) => [", les clients conservés achètent ", amount(sales), " de plus"],
    keptLess: (sales) => [", les clients conservés achètent ", amount(sales), " de moins"],
    data: "Données du graphique des mouvements",
    year: "Année",
    series: { won: "Clients gagnés", growth: "Hausses", decline: "Baisses", lost: "Clients perdus" },
    yearAxis: "Année, comparée à la précédente",
    salesAxis: "Effet sur le CA",
  },
};
