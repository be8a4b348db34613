import type { SalesExpression } from "./answer";
import type { ColumnProfile } from "./columnProfile";
import type { Relation } from "./relations";
import type { SalesChoice } from "./salesChoice";

const MOST = 4;
const SURE_GROSS = 0.6;
const SURE_DISCOUNT = 0.8;

const column = (at: number): SalesExpression => ({ kind: "column", column: at });

/** The same amounts with tax or without it, before discounts or after them. */
function besideAmount(
  at: number,
  profiles: readonly ColumnProfile[],
  relations: readonly Relation[],
): SalesExpression[] {
  const isDiscount = (other: number): boolean =>
    profiles.some((profile) => profile.column === other && profile.meaning.concepts.includes("discount"));
  const related = relations.flatMap((relation): SalesExpression[] => {
    switch (relation.kind) {
      case "taxed":
        return relation.net === at ? [column(relation.gross)] : relation.gross === at ? [column(relation.net)] : [];
      case "sum":
        if (relation.part === at && isDiscount(relation.rest)) return [column(relation.whole)];
        if (relation.rest === at && isDiscount(relation.part)) return [column(relation.whole)];
        return relation.whole === at && isDiscount(relation.rest) ? [column(relation.part)] : [];
      case "discountedProduct":
        return relation.result === at
          ? [{ kind: "product", quantity: relation.quantity, unitPrice: relation.price }]
          : [];
      default:
        return [];
    }
  });
  const gross = profiles
    .filter(({ kind, headerRoles }) => kind === "number" && (headerRoles.get("salesGross") ?? 0) >= SURE_GROSS)
    .map((profile) => column(profile.column));
  return [...related, ...gross];
}

/** A product with the discount or without it, where there is a rate of one. */
function withOtherDiscount(
  { quantity, unitPrice, discount }: Extract<SalesExpression, { kind: "product" }>,
  profiles: readonly ColumnProfile[],
): SalesExpression[] {
  if (discount !== undefined) return [{ kind: "product", quantity, unitPrice }];
  return profiles
    .filter(
      ({ kind, number, headerRoles }) =>
        kind === "number" &&
        number !== null &&
        number.least >= 0 &&
        number.greatest <= 100 &&
        (headerRoles.get("discount") ?? 0) >= SURE_DISCOUNT,
    )
    .map(({ column, number }): SalesExpression => {
      const unit = (number?.greatest ?? 0) <= 1 ? "share" : "percent";
      return { kind: "product", quantity, unitPrice, discount: { column, unit } };
    });
}

/** Other ways to compute a table's sales that may be meant, the likeliest first. */
export function otherSales(
  chosen: SalesChoice,
  options: readonly (SalesChoice | null)[],
  profiles: readonly ColumnProfile[],
  relations: readonly Relation[],
): readonly SalesExpression[] {
  const { expression, layout, doubts } = chosen;
  const found: SalesExpression[] = [
    ...doubts.flatMap((doubt) => (doubt.code === "twoSalesColumns" ? doubt.columns.map(column) : [])),
    ...(chosen.others ?? []),
  ];
  if (expression.kind === "column") found.push(...besideAmount(expression.column, profiles, relations));
  if (expression.kind === "product") found.push(...withOtherDiscount(expression, profiles));
  const last = expression.kind === "sum" && layout === "periods" ? expression.columns.at(-1) : undefined;
  if (last !== undefined) found.push(column(last));
  for (const option of options) if (option !== null) found.push(option.expression, ...(option.others ?? []));
  const byText = new Map(found.map((other) => [JSON.stringify(other), other]));
  byText.delete(JSON.stringify(expression));
  return [...byText.values()].slice(0, MOST);
}
