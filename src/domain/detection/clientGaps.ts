import type { Doubt, SalesExpression } from "./answer";
import type { ClientChoice } from "./clientColumns";
import type { ColumnProfile } from "./columnProfile";
import { amountColumnsOf } from "./salesChoice";

/** From this share on, amounts without a client are more than gaps: a report that names each client once, say. */
const LEAST_SHARE = 0.1;

/** Tells how many of the lines with an amount name no client. */
export function linesWithoutClient(
  profiles: readonly ColumnProfile[],
  { id, names }: ClientChoice,
  sales: SalesExpression | null,
): Doubt[] {
  const client = id === null ? names : [id, ...names];
  const [shown] = client;
  const at = amountColumnsOf(sales);
  const amounts = profiles.filter(({ column }) => at.includes(column));
  if (shown === undefined || amounts.length === 0) return [];
  let lines = 0;
  let nameless = 0;
  for (const line of shown.keys.keys()) {
    if (amounts.every(({ values }) => (values[line] ?? 0) === 0)) continue;
    lines += 1;
    if (client.every(({ keys }) => (keys[line] ?? "") === "")) nameless += 1;
  }
  const share = lines === 0 ? 0 : nameless / lines;
  return share >= LEAST_SHARE ? [{ code: "linesWithoutClient", column: shown.column, share }] : [];
}
