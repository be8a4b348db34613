/** What a column of the source can be to the analysis. The names are part of the command line's public output. */
export const ROLES = [
  "clientId",
  "clientName",
  "clientFirstName",
  "clientLastName",
  "sales",
  "salesGross",
  "quantity",
  "unitPrice",
  "discount",
  "cost",
  "unitCost",
  "margin",
  "date",
  "shipDate",
  "product",
  "productId",
  "productFamily",
  "salesperson",
  "region",
  "segment",
  "orderId",
  "documentType",
  "status",
  "currency",
  "paymentTerm",
  "parent",
  "potential",
  "friction",
  "freight",
  "rebate",
  "rush",
  "returns",
  "claims",
  "supportHours",
  "visits",
] as const;

export type Role = (typeof ROLES)[number];

/** Columns (0-based, on the sheet) by role; roles that were not found are absent. */
export type RoleColumns = { readonly [role in Role]?: readonly number[] };
