import { normaliseName } from "../domain/names";
import { type Amount, addAmounts, amountOf, inCurrency, NO_AMOUNT } from "../domain/portfolio/amount";
import { classOfRank } from "../domain/pareto/classify";
import {
  type Argument,
  type ArgumentCell,
  type FunctionResult,
  isBlank,
  numberIn,
  type ResultCell,
  rowsOf,
} from "./argument";
import { FunctionError } from "./functionError";
import { limitsIn } from "./limits";
import { NOT_CLASSIFIED } from "./lookUp";
import { rank } from "./ranking";
import { rememberedByContent } from "./rememberedByContent";
import { ruleIn } from "./rule";

interface Summed {
  readonly client: string | number;
  readonly sales: Amount;
}

/**
 * PARETO.TABLE: a row a client, largest first: rank, client, sales, share, cumulative share, share of clients, class.
 * Lines of the same client are added up; clients at or below zero come last (method.md, Custom functions).
 */
export const paretoTable = (
  clients: Argument,
  values: Argument,
  limitA: Argument,
  limitB: Argument,
  rule: Argument,
): FunctionResult => {
  const options = { rule: ruleIn(rule), limits: limitsIn(limitA, limitB) };
  const { descending, ranking } = rankedClients(clients, values);
  const last = ranking.lastRanks(options);
  return descending.map(({ client, sales }): ResultCell[] => {
    const place = ranking.placeByValue.get(sales);
    if (place === undefined) return ["", client, inCurrency(sales), "", "", "", NOT_CLASSIFIED];
    const { firstOfTie, lastOfTie, shareIncluding } = place;
    return [
      firstOfTie,
      client,
      inCurrency(sales),
      sales / ranking.base,
      shareIncluding,
      lastOfTie / ranking.block.length,
      classOfRank(firstOfTie, last),
    ];
  });
};

const rankedClients = rememberedByContent((clients: Argument, values: Argument) => {
  const summed = summedByClient(clients, values);
  if (summed.length === 0) throw new FunctionError("#N/A", "noValues");
  const descending = [...summed].sort((one, other) => other.sales - one.sales);
  return { descending, ranking: rank(descending.map(({ sales }) => sales)) };
});

/** @throws FunctionError #VALUE! unless there are as many clients as values */
function summedByClient(clients: Argument, values: Argument): readonly Summed[] {
  const [names, amounts] = [rowsOf(clients).flat(), rowsOf(values).flat()];
  if (names.length !== amounts.length) throw new FunctionError("#VALUE!", "clientsDiffer");
  const byKey = new Map<string, Summed>();
  amounts.forEach((cell, index) => {
    const amount = numberIn(cell);
    if (amount === null) return;
    const client = clientIn(names[index]);
    const key = normaliseName(String(client));
    const known = byKey.get(key);
    byKey.set(key, {
      client: known?.client ?? client,
      sales: addAmounts(known?.sales ?? NO_AMOUNT, amountOf(amount)),
    });
  });
  return [...byKey.values()];
}

/** A client's name or code as it stands first; amounts without one are a client without a name. */
const clientIn = (cell: ArgumentCell): string | number => {
  const number = numberIn(cell); // An error in the cell is handed on.
  return number ?? (isBlank(cell) ? "" : String(cell));
};
