import type { Segment } from "./clientList";

export interface Product {
  readonly reference: string;
  readonly name: string;
  readonly family: Family;
  /** List price in 2023, net of tax. */
  readonly priceInCents: number;
}

export type Family = keyof typeof FAMILIES;

/** What a family costs to make, as a share of its list price, and how often each segment buys it. */
export const FAMILIES = {
  Établis: { costShare: 0.58, demand: { Artisan: 4, Collectivité: 3, Distributeur: 3, Garage: 2, Industrie: 3 } },
  Rangement: { costShare: 0.52, demand: { Artisan: 2, Collectivité: 4, Distributeur: 4, Garage: 2, Industrie: 3 } },
  Manutention: { costShare: 0.64, demand: { Artisan: 1, Collectivité: 1, Distributeur: 2, Garage: 1, Industrie: 4 } },
  "Équipement garage": {
    costShare: 0.6,
    demand: { Artisan: 1, Collectivité: 1, Distributeur: 2, Garage: 6, Industrie: 1 },
  },
  Accessoires: { costShare: 0.41, demand: { Artisan: 3, Collectivité: 2, Distributeur: 3, Garage: 3, Industrie: 2 } },
  "Sur mesure": { costShare: 0.71, demand: { Artisan: 0, Collectivité: 1, Distributeur: 0, Garage: 0, Industrie: 1 } },
} as const satisfies Record<string, { costShare: number; demand: Record<Segment, number> }>;

const product = (reference: string, family: Family, name: string, euros: number): Product => ({
  reference,
  family,
  name,
  priceInCents: Math.round(euros * 100),
});

export const PRODUCTS: readonly Product[] = [
  product("ET-1500", "Établis", "Établi acier 1500 mm", 489),
  product("ET-2000", "Établis", "Établi acier 2000 mm, 4 tiroirs", 742.5),
  product("ET-2000R", "Établis", "Établi réglable 2000 mm", 1190),
  product("ET-MOB", "Établis", "Établi mobile plateau hêtre", 615),
  product("ET-ESD", "Établis", "Poste antistatique 1800 mm", 1465),
  product("RG-A100", "Rangement", "Armoire d'atelier 1000 mm", 398),
  product("RG-A120P", "Rangement", "Armoire à portes persiennes 1200 mm", 557),
  product("RG-R200", "Rangement", "Rayonnage mi-lourd, travée 2 m", 236.9),
  product("RG-R200S", "Rangement", "Rayonnage mi-lourd, travée suivante", 178.4),
  product("RG-BAC40", "Rangement", "Bacs à bec, lot de 40", 124.8),
  product("RG-SECU", "Rangement", "Armoire de sécurité produits inflammables", 1685),
  product("MN-CH300", "Manutention", "Chariot 2 plateaux 300 kg", 264),
  product("MN-CH500", "Manutention", "Chariot 3 plateaux 500 kg", 372),
  product("MN-TAB", "Manutention", "Table élévatrice 500 kg", 1328),
  product("MN-TAB1T", "Manutention", "Table élévatrice 1000 kg", 2150),
  product("MN-POT", "Manutention", "Potence murale 250 kg", 1876),
  product("GA-DES7", "Équipement garage", "Servante 7 tiroirs", 524),
  product("GA-DES9", "Équipement garage", "Servante 9 tiroirs, équipée", 968),
  product("GA-SUP", "Équipement garage", "Support moteur 680 kg", 312),
  product("GA-BAC", "Équipement garage", "Bac de rétention 220 l", 189.5),
  product("GA-LAV", "Équipement garage", "Fontaine de nettoyage", 845),
  product("AC-PAN", "Accessoires", "Panneau perforé 1000 × 450 mm", 46.2),
  product("AC-CRO", "Accessoires", "Crochets, lot de 25", 29.9),
  product("AC-TIR", "Accessoires", "Bloc tiroir suspendu", 138),
  product("AC-ECL", "Accessoires", "Réglette à LED pour établi", 72.5),
  product("AC-TAP", "Accessoires", "Tapis antifatigue 600 × 900 mm", 54),
  product("SM-ETU", "Sur mesure", "Fabrication spéciale sur plan", 3240),
];
