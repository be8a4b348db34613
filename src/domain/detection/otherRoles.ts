import type { ColumnProfile } from "./columnProfile";
import { ROLES, type Role } from "./roles";

const NUMBERS = new Set<Role>([
  "quantity", "unitPrice", "discount", "cost", "unitCost", "margin", "marginRate", "orderCount", "potential", "freight",
  "rebate", "salesGross",
]); // prettier-ignore
const DATES = new Set<Role>(["date", "shipDate"]);
const CHOSEN_APART = new Set<Role>(["clientId", "clientName", "clientFirstName", "clientLastName", "sales"]);

/** Below this a header's words are too vague to give a column a role nobody asked for. */
const LEAST = 0.35;
const YEARS_OR_MONTHS = 0.6;
const UNNAMED_DATE = 0.4;

function dateWeight(profile: ColumnProfile, role: Role): number {
  const words = profile.headerRoles.get(role) ?? 0;
  if (profile.kind === "date")
    return words > 0 ? words + 0.2 : role === "date" && profile.meaning.concepts.length === 0 ? UNNAMED_DATE : 0;
  return profile.number?.areYears === true || profile.shareDates > 0.5 ? words * YEARS_OR_MONTHS : 0;
}

function weight(profile: ColumnProfile, role: Role): number {
  if (profile.kind === "empty") return 0;
  if (DATES.has(role)) return dateWeight(profile, role);
  const words = profile.headerRoles.get(role) ?? 0;
  if (profile.kind === "date") return 0;
  if (NUMBERS.has(role)) return profile.kind === "number" ? words : 0;
  // A label may be a code, but never an amount with cents.
  return profile.kind === "number" && profile.number?.areIntegers === false ? 0 : words;
}

/** Gives the remaining columns their roles, the clearest first; no column has two. */
export function otherRoles(profiles: readonly ColumnProfile[], taken: ReadonlySet<number>): Map<Role, number[]> {
  const pairs = profiles.flatMap((profile) =>
    ROLES.filter((role) => !CHOSEN_APART.has(role)).map((role) => ({
      role,
      column: profile.column,
      weight: weight(profile, role),
    })),
  );
  const used = new Set(taken);
  const roles = new Map<Role, number[]>();
  for (const pair of pairs.sort((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (pair.weight < LEAST || used.has(pair.column) || roles.has(pair.role)) continue;
    roles.set(pair.role, [pair.column]);
    used.add(pair.column);
  }
  return roles;
}
