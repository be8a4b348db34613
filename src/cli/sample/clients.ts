import { CLIENT_LIST, type ListedClient, type Segment } from "./clientList";
import { LAST_MONTH } from "./period";
import type { Random } from "../../domain/random";

/** A client of the sample company, with what drives its purchases. */
export interface Client extends ListedClient {
  /** Five digits, kept as text: "00317". */
  readonly code: string;
  readonly salesperson: string;
  readonly paymentTerm: string;
  /** Sales of a full year in 2023 money, before growth and chance. */
  readonly yearlySales: number;
  /** Change of volume a year, as a share. */
  readonly growth: number;
  readonly discountInPercent: number;
  /** Share of its orders sent express, and of its lines taken back. */
  readonly rushShare: number;
  readonly returnShare: number;
  readonly isActive: (month: number) => boolean;
}

const SALES_AREAS: Readonly<Record<string, readonly string[]>> = {
  "Hélène Marchais": ["Grand Est", "Bourgogne-Franche-Comté"],
  "Bruno Castérac": ["Nouvelle-Aquitaine", "Occitanie", "Centre-Val de Loire"],
  "Sonia Delvigne": ["Hauts-de-France", "Île-de-France", "Normandie"],
  "Thomas Ruellan": ["Bretagne", "Pays de la Loire"],
  "Karima Bensalem": ["Auvergne-Rhône-Alpes", "Provence-Alpes-Côte d'Azur", "Export"],
};

/** Large accounts are more often distributors and factories; the ideal-client analysis can find that again. */
const SIZE_BONUS: Readonly<Record<Segment, number>> = {
  Distributeur: 0.45,
  Industrie: 0.3,
  Collectivité: 0.1,
  Garage: 0,
  Artisan: -0.2,
};

const PAYMENT_TERMS: Readonly<Record<Segment, readonly string[]>> = {
  Distributeur: ["45 jours fin de mois", "60 jours"],
  Industrie: ["45 jours fin de mois", "60 jours", "30 jours"],
  Collectivité: ["30 jours"],
  Garage: ["30 jours", "30 jours fin de mois", "À la commande"],
  Artisan: ["30 jours", "À la commande"],
};

export const GROUP_COMPANY = "Brisemarne Négoce (groupe)";
/** Bought until the end of 2024; its last document is a credit note of 2025. */
export const CREDITED_AFTER_LEAVING = "Tôlerie Fine du Marensac";

/** The collective account of sales over the counter. */
export const COUNTER_SALES: Client = {
  code: "99999",
  name: "CLIENTS DIVERS - COMPTOIR",
  segment: "Artisan",
  region: "Grand Est",
  salesperson: "Hélène Marchais",
  paymentTerm: "À la commande",
  yearlySales: 7_500,
  growth: 0,
  discountInPercent: 0,
  rushShare: 0,
  returnShare: 0,
  isActive: () => true,
};

/** Invoiced since March 2026, but nobody has given it a code yet. */
export const WITHOUT_CODE: Client = {
  ...COUNTER_SALES,
  code: "",
  name: "Charpentes Évrard-Massol",
  region: "Normandie",
  salesperson: "Sonia Delvigne",
  yearlySales: 24_000,
  isActive: (month) => month >= 38,
};

/** All clients with a file of their own, in the order of their codes. */
export function sampleClients(random: Random): Client[] {
  const bySize = CLIENT_LIST.map((listed) => ({ listed, size: sizeScore(listed, random) }))
    .sort((a, b) => b.size - a.size)
    .map(({ listed }) => listed);
  let code = 100;
  return CLIENT_LIST.map((listed) => {
    code += random.integer(1, 14);
    return client(listed, String(code).padStart(5, "0"), bySize.indexOf(listed), random);
  });
}

function sizeScore(listed: ListedClient, random: Random): number {
  const chance = random.next();
  if (listed.name === GROUP_COMPANY || listed.name === CREDITED_AFTER_LEAVING) return 0.55;
  return chance + SIZE_BONUS[listed.segment];
}

function client(listed: ListedClient, code: string, rank: number, random: Random): Client {
  const [salesperson = ""] = Object.entries(SALES_AREAS).find(([, regions]) => regions.includes(listed.region)) ?? [];
  // A shifted power law: about a fifth of the clients make four fifths of the sales.
  const yearlySales = 17_500_000 / (rank + 8) ** 2;
  const isDemanding = random.chance(0.25);
  return {
    ...listed,
    code,
    salesperson,
    paymentTerm: random.pick(PAYMENT_TERMS[listed.segment]),
    yearlySales,
    growth: random.between(-0.12, 0.16),
    discountInPercent:
      rank < 8 ? random.pick([12, 15, 18]) : rank < 30 ? random.pick([5, 8, 10]) : random.pick([0, 0, 3]),
    rushShare: isDemanding ? random.between(0.25, 0.6) : random.between(0, 0.08),
    returnShare: isDemanding ? random.between(0.04, 0.1) : random.between(0, 0.015),
    isActive: life(listed.name, rank, random),
  };
}

/** When a client buys: most do all the time, some come, leave, or leave and come back. */
function life(name: string, rank: number, random: Random): Client["isActive"] {
  const change = random.next();
  const month = random.integer(0, 11);
  if (name === CREDITED_AFTER_LEAVING) return (at) => at < 24;
  // The largest accounts stay, but for one that came in 2024 and one that left during it.
  if (rank === 9) return (at) => at >= 14;
  if (rank === 13) return (at) => at < 17;
  if (rank < 16 || name === GROUP_COMPANY || change < 0.64) return () => true;
  if (change < 0.72) return (at) => at >= 12 + month;
  if (change < 0.8) return (at) => at >= 24 + month;
  if (change < 0.83) return (at) => at >= LAST_MONTH - 3;
  if (change < 0.89) return (at) => at < 12;
  if (change < 0.95) return (at) => at < 24;
  return (at) => at < 12 || at >= 24;
}
