import type { HeaderMeaning } from "./headerMeaning";
import type { Role } from "./roles";
import type { Concept } from "./vocabulary";

/** A combination of concepts that points to a role, unless a confusable concept stands beside it. */
interface HeaderRule {
  readonly role: Role;
  readonly all: readonly Concept[];
  readonly none?: readonly Concept[];
  /** How strongly the words alone point there, 0–1. */
  readonly weight: number;
}

const PEOPLE_AND_PLACES: readonly Concept[] = [
  "salesperson",
  "employee",
  "supplier",
  "shop",
  "parent",
  "segment",
  "family",
];
const CONTACTS: readonly Concept[] = ["place", "postal", "address", "phone", "email", "birth", "duration"];
const DOCUMENTS: readonly Concept[] = [
  "document",
  "purchaseDocument",
  "line",
  "documentType",
  "status",
  "payment",
  "currency",
];
const MEASURES: readonly Concept[] = [
  "amount",
  "sales",
  "price",
  "cost",
  "margin",
  "quantity",
  "discount",
  "balance",
  "budget",
  "potential",
  "tax",
  "stock",
  "count",
  "rate",
  "average",
  "score",
  "freight",
  "rebate",
];
const TIMES: readonly Concept[] = ["date", "year", "month", "shipping"];
const DRIVERS: readonly Concept[] = [
  "rush",
  "returns",
  "claim",
  "support",
  "visits",
  "friction",
  "comment",
  "survey",
  "usage",
];

const NOT_A_CLIENT: readonly Concept[] = [
  ...PEOPLE_AND_PLACES,
  ...CONTACTS,
  ...DOCUMENTS,
  ...MEASURES,
  ...TIMES,
  ...DRIVERS,
  "product",
  "type",
  "purchase",
  "expense",
  "payroll",
  "quote",
];
const without = (concepts: readonly Concept[], ...taken: readonly Concept[]): readonly Concept[] =>
  concepts.filter((concept) => !taken.includes(concept));

const NOT_SALES: readonly Concept[] = [
  "taxIncluded",
  "debit",
  "credit",
  "cost",
  "margin",
  "price",
  "quantity",
  "tax",
  "budget",
  "balance",
  "stock",
  "rate",
  "average",
  "previous",
  "cumulative",
  "count",
  "id",
  "name",
  "discount",
  "potential",
  "probability",
  "freight",
  "rebate",
  "weight",
  "unit",
  "purchase",
  "expense",
  "payroll",
  "usage",
  "salesperson",
  "employee",
  "supplier",
  "date",
  "last",
  "returns",
  "claim",
  "score",
  "duration",
  "place",
  "segment",
  "shop",
  "type",
  "status",
  "line",
  "payment",
  "currency",
  "phone",
  "documentType",
];

const RULES: readonly HeaderRule[] = [
  { role: "clientId", all: ["client", "id"], none: without(NOT_A_CLIENT, "document", "shipping"), weight: 1 },
  { role: "clientId", all: ["client"], none: [...NOT_A_CLIENT, "name", "firstName", "lastName"], weight: 0.85 },
  { role: "clientId", all: ["client", "reference"], none: without(NOT_A_CLIENT, "document"), weight: 0.9 },
  { role: "clientId", all: ["account", "id"], none: NOT_A_CLIENT, weight: 0.75 },
  { role: "clientId", all: ["account"], none: [...NOT_A_CLIENT, "name"], weight: 0.6 },
  { role: "clientId", all: ["company", "id"], none: NOT_A_CLIENT, weight: 0.7 },
  { role: "clientId", all: ["person", "id"], none: NOT_A_CLIENT, weight: 0.3 },
  { role: "clientId", all: ["contact", "id"], none: NOT_A_CLIENT, weight: 0.3 },
  { role: "clientId", all: ["id"], none: [...NOT_A_CLIENT, "firstName", "lastName"], weight: 0.2 },

  { role: "clientName", all: ["client", "name"], none: without(NOT_A_CLIENT, "document", "shipping"), weight: 1 },
  { role: "clientName", all: ["client", "label"], none: NOT_A_CLIENT, weight: 1 },
  { role: "clientName", all: ["client", "company"], none: NOT_A_CLIENT, weight: 1 },
  { role: "clientName", all: ["client"], none: [...without(NOT_A_CLIENT, "document"), "id"], weight: 0.9 },
  { role: "clientName", all: ["company"], none: [...NOT_A_CLIENT, "id"], weight: 0.85 },
  { role: "clientName", all: ["account", "name"], none: [...NOT_A_CLIENT, "id"], weight: 0.85 },
  { role: "clientName", all: ["account", "name", "document"], none: without(NOT_A_CLIENT, "document"), weight: 0.85 },
  { role: "clientName", all: ["account"], none: [...NOT_A_CLIENT, "id"], weight: 0.6 },
  { role: "clientName", all: ["name"], none: [...NOT_A_CLIENT, "id"], weight: 0.45 },
  { role: "clientName", all: ["person"], none: [...NOT_A_CLIENT, "id"], weight: 0.3 },
  { role: "clientName", all: ["contact"], none: [...NOT_A_CLIENT, "id"], weight: 0.3 },
  { role: "clientName", all: ["contact", "name"], none: [...NOT_A_CLIENT, "id"], weight: 0.66 },
  { role: "clientFirstName", all: ["firstName"], none: [...PEOPLE_AND_PLACES, "id"], weight: 0.9 },
  { role: "clientLastName", all: ["lastName"], none: [...PEOPLE_AND_PLACES, "id"], weight: 0.9 },
  { role: "clientLastName", all: ["name"], none: [...NOT_A_CLIENT, "id", "company"], weight: 0.4 },

  { role: "sales", all: ["sales"], none: NOT_SALES, weight: 0.9 },
  { role: "sales", all: ["sales", "amount"], none: NOT_SALES, weight: 1 },
  { role: "sales", all: ["sales", "net"], none: NOT_SALES, weight: 1 },
  { role: "sales", all: ["amount", "net"], none: [...NOT_SALES, "gross"], weight: 1 },
  { role: "sales", all: ["amount", "net", "gross"], none: NOT_SALES, weight: 0.75 },
  { role: "sales", all: ["amount"], none: [...NOT_SALES, "client", "gross"], weight: 0.8 },
  { role: "sales", all: ["amount", "client"], none: NOT_SALES, weight: 0.7 },
  { role: "sales", all: ["amount", "line"], none: without(NOT_SALES, "line"), weight: 0.9 },
  { role: "sales", all: ["amount", "purchase"], none: without(NOT_SALES, "purchase"), weight: 0.58 },
  { role: "sales", all: ["net"], none: NOT_SALES, weight: 0.8 },
  { role: "sales", all: ["price", "net", "amount"], none: without(NOT_SALES, "price"), weight: 0.6 },
  { role: "salesGross", all: ["gross"], none: NOT_SALES, weight: 0.9 },
  { role: "salesGross", all: ["taxIncluded"], none: without(NOT_SALES, "tax", "taxIncluded"), weight: 1 },

  {
    role: "quantity",
    all: ["quantity"],
    none: [...DRIVERS, "price", "cost", "stock", "id", "average", "rate", "amount"],
    weight: 1,
  },
  { role: "quantity", all: ["count", "product"], none: ["price", "id"], weight: 0.6 },
  { role: "quantity", all: ["weight"], none: ["price", "cost", "freight", "shipping"], weight: 0.6 },
  { role: "quantity", all: ["unit"], none: without(NOT_A_CLIENT, "product"), weight: 0.4 },
  { role: "unitPrice", all: ["price", "unit"], none: ["cost", "discount", "quantity"], weight: 1 },
  { role: "unitPrice", all: ["price"], none: ["cost", "discount", "amount", "rate", "average"], weight: 0.85 },
  { role: "unitPrice", all: ["price", "average"], none: ["cost", "discount", "amount", "rate"], weight: 0.65 },
  { role: "unitPrice", all: ["unit", "amount"], none: ["cost", "quantity"], weight: 0.8 },
  { role: "discount", all: ["discount"], none: ["price", "sales", "segment", "type"], weight: 0.9 },
  { role: "discount", all: ["discount", "rate"], none: ["sales"], weight: 1 },
  { role: "cost", all: ["cost"], none: ["unit", "average", "rate", "freight", "shipping"], weight: 0.9 },
  { role: "unitCost", all: ["cost", "unit"], none: ["freight", "shipping", "average"], weight: 1 },
  { role: "margin", all: ["margin"], none: ["rate"], weight: 0.9 },
  { role: "marginRate", all: ["margin", "rate"], none: ["budget", "previous"], weight: 0.9 },

  {
    role: "date",
    all: ["date"],
    none: ["shipping", "birth", "payment", "client", "last", "duration", "employee"],
    weight: 0.85,
  },
  { role: "date", all: ["date", "document"], none: ["shipping", "birth", "payment", "last"], weight: 1 },
  { role: "date", all: ["date", "sales"], none: ["shipping", "birth", "payment", "last"], weight: 1 },
  { role: "date", all: ["month"], none: [...MEASURES, "duration", "shipping"], weight: 0.5 },
  { role: "date", all: ["year"], none: [...MEASURES, "duration", "shipping"], weight: 0.4 },
  { role: "date", all: ["birth", "document"], none: MEASURES, weight: 0.6 },
  { role: "shipDate", all: ["shipping", "date"], none: ["payment"], weight: 0.9 },

  { role: "productId", all: ["product", "id"], none: MEASURES, weight: 1 },
  { role: "productId", all: ["reference"], none: [...NOT_A_CLIENT, "client"], weight: 0.5 },
  { role: "orderId", all: ["reference", "document"], none: [...MEASURES, ...TIMES], weight: 0.9 },
  {
    role: "product",
    all: ["product"],
    none: [...MEASURES, ...TIMES, "id", "document", "client", "family"],
    weight: 0.9,
  },
  { role: "product", all: ["label"], none: [...NOT_A_CLIENT, "client"], weight: 0.5 },
  { role: "product", all: ["product", "name"], none: [...MEASURES, "client"], weight: 1 },
  { role: "productFamily", all: ["family"], none: [...MEASURES, "client", "document", "claim"], weight: 0.9 },
  { role: "productFamily", all: ["product", "type"], none: MEASURES, weight: 0.8 },
  { role: "salesperson", all: ["salesperson"], none: [...MEASURES, "client", "place"], weight: 0.95 },
  { role: "region", all: ["place"], none: MEASURES, weight: 0.9 },
  { role: "region", all: ["shop"], none: MEASURES, weight: 0.8 },
  { role: "region", all: ["postal"], none: MEASURES, weight: 0.5 },
  { role: "region", all: ["address"], none: ["email"], weight: 0.4 },
  { role: "segment", all: ["segment"], none: [...MEASURES, "product"], weight: 0.9 },
  { role: "orderId", all: ["document", "id"], none: [...MEASURES, "date", "client", "product", "line"], weight: 1 },
  {
    role: "orderId",
    all: ["document"],
    none: [...MEASURES, ...TIMES, "client", "product", "line", "type", "status"],
    weight: 0.7,
  },
  { role: "orderCount", all: ["count", "document"], none: [...without(MEASURES, "count"), "line"], weight: 0.9 },
  { role: "documentType", all: ["documentType"], weight: 1 },
  { role: "documentType", all: ["type", "document"], none: ["client", "product"], weight: 0.9 },
  { role: "status", all: ["status"], none: ["client"], weight: 0.9 },
  { role: "currency", all: ["currency"], none: ["amount", "sales"], weight: 1 },
  { role: "paymentTerm", all: ["payment"], none: ["date", "amount", "balance"], weight: 0.7 },
  { role: "parent", all: ["parent"], weight: 0.9 },
  { role: "potential", all: ["potential"], none: ["rate"], weight: 0.9 },
  { role: "friction", all: ["friction"], weight: 0.9 },
  { role: "freight", all: ["freight"], none: ["rate", "type"], weight: 0.9 },
  { role: "rebate", all: ["rebate"], none: ["rate"], weight: 0.9 },
  { role: "rush", all: ["rush"], weight: 0.8 },
  { role: "returns", all: ["returns"], none: ["rate"], weight: 0.8 },
  { role: "claims", all: ["claim"], none: ["id", "date", "status", "type", "rate"], weight: 0.8 },
  { role: "supportHours", all: ["support"], none: ["id"], weight: 0.8 },
  { role: "visits", all: ["visits"], none: ["id"], weight: 0.8 },
];

/** A word that is not understood may change what the others mean: headers understood in part count for less. */
const NOT_UNDERSTOOD = 0.85;

/** How strongly what a header says points to each role, 0–1; roles it says nothing about are absent. */
export function rolesOfMeaning({ concepts, understood }: HeaderMeaning): ReadonlyMap<Role, number> {
  const weights = new Map<Role, number>();
  for (const { role, all, none = [], weight } of RULES) {
    if (!all.every((concept) => concepts.includes(concept))) continue;
    if (none.some((concept) => !all.includes(concept) && concepts.includes(concept))) continue;
    const scaled = weight * (NOT_UNDERSTOOD + (1 - NOT_UNDERSTOOD) * understood);
    weights.set(role, Math.max(weights.get(role) ?? 0, scaled));
  }
  return weights;
}
