import { type Amount, inCurrency } from "../../../domain/portfolio/amount";
import type { PlanTarget } from "../../../domain/actionPlan/target";
import { count, plural, share } from "../../sentence";
import { ACTIONS_FR } from "./frActions";
import type { ActionPlanTexts } from "./messages";

export const ACTION_PLAN_FR: ActionPlanTexts = {
  title: "Plan d’action",
  howTo: (settingsSheet) =>
    "Tout est à vous\u00a0: modifiez, ajoutez sous la dernière ligne, supprimez, triez, filtrez, ajoutez des colonnes. " +
    "Une proposition modifiée reste telle quelle\u202f; une proposition supprimée ne revient pas. Les responsables de la " +
    `liste et la date de référence sont sur la feuille ${settingsSheet}.`,
  proposalsOf: (day) =>
    `Raisons et chiffres des propositions au ${day}\u202f; alerte, classe, quadrant et CA sont à jour en permanence.`,
  counters: ({ open, late, soon, done, progress }) => [
    count(open),
    plural(open, " action ouverte\u00a0: ", " actions ouvertes\u00a0: "),
    count(late),
    " en retard, ",
    count(soon),
    " à échéance sous 7 jours\u202f; avancement moyen ",
    share(progress),
    ". ",
    count(done),
    plural(done, " action faite.", " actions faites."),
  ],
  noAction: "Aucune action\u00a0: tapez la première dans le tableau.",
  columns: {
    number: "N°",
    target: "Cible",
    why: "Pourquoi",
    objective: "Objectif",
    domain: "Domaine",
    action: "Action",
    owner: "Responsable",
    start: "Début",
    due: "Échéance",
    status: "Statut",
    progress: "Avancement",
    alert: "Alerte",
    kind: "Type de cible",
    steps: "Étapes",
    means: "Moyens",
    people: "Personnes associées",
    indicator: "Indicateur",
    occurrences: "Occurrences",
    notes: "Notes",
    daysLeft: "Jours restants",
    abcClass: "Classe actuelle",
    quadrant: "Quadrant actuel",
    salesNow: "CA actuel",
    clientRow: "Ligne du client",
    isOpen: "Ouverte",
    isLate: "En retard",
    clientNumber: "N° de client",
    clientKey: "Clé du client",
    proposal: "Proposition",
    asProposed: "Empreinte de la proposition",
  },
  kinds: { client: "Client", segment: "Segment", product: "Produit", productSegment: "Produit × segment" },
  domains: { information: "Information", development: "Développement interne", sales: "Commercial" },
  statuses: {
    proposed: "proposée",
    planned: "planifiée",
    inProgress: "en cours",
    done: "faite",
    dropped: "abandonnée",
  },
  alerts: { late: "en retard", soon: "sous 7 jours", done: "faite" },
  noSales: "aucun achat",
  messages: {
    kind: "Client, segment, produit, ou produit × segment.",
    domain: "Information, développement interne ou commercial.",
    owner: "Un nom de la liste des paramètres, ou tout autre nom.",
    start: "Une date.",
    due: "Une date, à partir du début.",
    occurrences: "Combien de fois\u00a0: un nombre entier.",
    status: "Proposée, planifiée, en cours, faite ou abandonnée.",
    progress: "De 0\u202f% à 100\u202f%.",
  },
  targetName: (target, decisions) => {
    switch (target.play) {
      case "applyRule":
        return `Règle «\u00a0${"seed" in target.decision ? decisions[target.decision.seed] : target.decision.text}\u00a0»`;
      case "diversify":
        return "Clients de classe B";
      case "automateEfficient":
        return "Clients C à servir efficacement";
      default:
        return target.client.name;
    }
  },
  why: (target, formats) => {
    const amount = (value: Amount): string => formats.amount(inCurrency(value));
    switch (target.play) {
      case "protectGold":
        return `Client A Or en baisse de ${formats.share(-target.slopeShare)} par an\u202f; il apporte ${amount(target.sales)}.`;
      case "winBack":
        return `Client perdu\u00a0: ${amount(target.salesBefore)} l’année d’avant${lastSeen(target, formats.month)}.`;
      case "correctToxic":
        return (
          `Client D Toxique\u00a0: complexité ${formats.count(target.complexity)} pour un seuil de ` +
          `${formats.count(target.complexityCut)}${contribution(target.netContribution, amount)}.`
        );
      case "repriceStrategic":
        return (
          `Client B Stratégique\u00a0: ${amount(target.sales)} de CA, complexité ${formats.count(target.complexity)}` +
          `${contribution(target.netContribution, amount)}.`
        );
      case "applyRule":
        return (
          `${formats.count(target.clients)} ${formats.plural(target.clients, "client touché", "clients touchés")}, ` +
          `${formats.share(target.shareOfSales)} du CA.`
        );
      case "diversify":
        return target.measure === "largest"
          ? `Le premier client réalise ${formats.share(target.shareOfSales)} du CA\u00a0: le perdre se verrait.`
          : `Les cinq premiers clients réalisent ${formats.share(target.shareOfSales)} du CA\u00a0: en perdre un se verrait.`;
      case "automateEfficient":
        return (
          `${formats.count(target.clients)} ${formats.plural(target.clients, "client fait", "clients font")} ` +
          `${formats.share(target.shareOfCount)} des ${COUNTED[target.counted]} pour ` +
          `${formats.share(target.shareOfSales)} du CA.`
        );
      case "confirmNew":
        return `Nouveau client\u00a0: ${amount(target.sales)} la première année.`;
      case "growGold":
        return `Client A Or\u00a0: ${formats.share(target.shareOfSales)} du CA, à développer.`;
    }
  },
  objective: (target, formats) => {
    const amount = (value: Amount): string => formats.amount(inCurrency(value));
    switch (target.play) {
      case "protectGold":
        return `Garder ${amount(target.sales)} de CA`;
      case "winBack":
        return `Retrouver ${amount(target.salesToWin)} de CA par an, la moitié d’avant`;
      case "correctToxic": {
        const cut = formats.count(target.complexityCut);
        return target.netContribution !== null && target.netContribution < 0
          ? `Effacer la perte de ${formats.amount(-inCurrency(target.netContribution))}, complexité sous ${cut}`
          : `Ramener la complexité de ${formats.count(target.complexity)} à moins de ${cut}`;
      }
      case "repriceStrategic":
        return `Récupérer ${amount(target.yearlyAmountToRecover)} par an (${formats.share(target.shareToRecover)} du CA)`;
      case "applyRule":
        return target.yearlyEffect === null
          ? `Appliquer la règle ${formats.plural(target.clients, "au client touché", `aux ${formats.count(target.clients)} clients touchés`)}`
          : `Gagner ${amount(target.yearlyEffect)} par an`;
      case "diversify": {
        const aim = `de ${formats.share(target.shareOfSales)} à ${formats.share(target.aimedShareOfSales)}`;
        return target.measure === "largest"
          ? `Ramener la part du premier client ${aim}`
          : `Ramener la part des cinq premiers ${aim}`;
      }
      case "automateEfficient":
        return `Passer ${formats.count(target.count / 2)} ${COUNTED[target.counted]} sur ${formats.count(target.count)} par un canal simple`;
      case "confirmNew":
        return `Vendre encore ${amount(target.sales)} l’an prochain`;
      case "growGold":
        return `Garder ${amount(target.sales)} de CA et vendre une famille de plus`;
    }
  },
  actions: ACTIONS_FR,
};

const COUNTED = { orders: "commandes", lines: "lignes" } as const;

const contribution = (amount: Amount | null, worded: (amount: Amount) => string): string =>
  amount === null ? "" : `, contribution nette ${worded(amount)}`;

const lastSeen = (
  { lastSeen: seen }: Extract<PlanTarget, { play: "winBack" }>,
  monthName: (month: number) => string,
): string => {
  if (seen === null) return "";
  return seen.month === null
    ? `, dernier achat en ${seen.year}`
    : `, dernier achat en ${monthName(seen.month)} ${seen.year}`;
};
