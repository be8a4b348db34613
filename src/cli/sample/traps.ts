import { COUNTER_SALES, CREDITED_AFTER_LEAVING, WITHOUT_CODE } from "./clients";
import { UNREADABLE_AMOUNT, type InvoiceLine } from "./invoiceLine";
import type { Random } from "../../domain/random";

/** How often each irregularity of a real file occurs in the sample. */
export const TRAP_COUNTS = {
  blankCodes: 8,
  withoutClient: 5,
  amountsAsText: 14,
  unreadableAmounts: 2,
  duplicatedLines: 2,
} as const;

/** Other spellings of a client's name, as typed by somebody in a hurry. Its code stays. */
export const NAME_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  "Établissements Pernaudet & Fils": ["Ets Pernaudet & Fils", "ETABLISSEMENTS PERNAUDET ET FILS"],
  "Barvignac Outillage": ["BARVIGNAC OUTILLAGE", "Barvignac  Outillage "],
  "Comptoir industriel d'Avrebois": ["Comptoir Industriel d’Avrebois"],
  "Mécanique Trivolle": ["Mecanique Trivolle", "Mécanique Trivolle SAS"],
  "Bergemont Équipements": ["Bergemont Equipements", "BERGEMONT ÉQUIPEMENTS"],
  "Négoce Thiérard": ["Negoce Thierard"],
  "Garage Ostrevin": ["GARAGE OSTREVIN", "Garage Ostrevin SARL"],
};

const VARIANT_SHARE = 0.25;

/** The list as people left it: one irregularity at most in a line, name variants apart. */
export function withTraps(lines: readonly InvoiceLine[], random: Random): InvoiceLine[] {
  const trapped = lines.map((line) => withVariant(line, random));
  const free = new Set(trapped.keys());
  /** Takes lines that are ordinary invoices and have no irregularity yet. */
  const take = (count: number, suits: (line: InvoiceLine) => boolean = () => true): number[] => {
    const candidates = [...free].filter((index) => {
      const line = trapped[index];
      return line !== undefined && isOrdinary(line) && suits(line);
    });
    const taken = random.sample(candidates, count);
    for (const index of taken) free.delete(index);
    return taken;
  };
  const change = (indexes: readonly number[], to: (line: InvoiceLine, number: number) => InvoiceLine) => {
    indexes.forEach((index, number) => {
      const line = trapped[index];
      if (line) trapped[index] = to(line, number);
    });
  };
  const { blankCodes, withoutClient, amountsAsText, unreadableAmounts, duplicatedLines } = TRAP_COUNTS;
  change(take(blankCodes), (line) => ({ ...line, clientCode: "" }));
  change(take(withoutClient, isSmall), (line) => ({ ...line, clientCode: "", clientName: "" }));
  change(take(amountsAsText, isLarge), (line, number) => ({ ...line, netAsText: frenchText(line.netInCents, number) }));
  change(take(unreadableAmounts, isSmall), (line) => ({ ...line, netAsText: UNREADABLE_AMOUNT }));
  const doubled = new Set(take(duplicatedLines));
  return trapped.flatMap((line, index) => (doubled.has(index) ? [line, line] : [line]));
}

const isOrdinary = ({ type, clientName, clientCode }: InvoiceLine): boolean =>
  type === "Facture" &&
  clientCode !== WITHOUT_CODE.code &&
  clientCode !== COUNTER_SALES.code &&
  clientName !== CREDITED_AFTER_LEAVING;

const isSmall = ({ netInCents }: InvoiceLine): boolean => netInCents < 80_000;
const isLarge = ({ netInCents }: InvoiceLine): boolean => netInCents >= 100_000;

function withVariant(line: InvoiceLine, random: Random): InvoiceLine {
  const variants = NAME_VARIANTS[line.clientName];
  return variants && random.chance(VARIANT_SHARE) ? { ...line, clientName: random.pick(variants) } : line;
}

/** "1 234,50" with the spaces French software uses: plain, no-break, narrow no-break; sometimes with the euro sign. */
function frenchText(cents: number, number: number): string {
  const space = [" ", "\u00a0", "\u202f"][number % 3] ?? " ";
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, space);
  return `${euros},${String(cents % 100).padStart(2, "0")}${number % 5 === 4 ? "\u00a0€" : ""}`;
}
