import type { Results } from "../../src/application/session/state";
import { indicatorColumn } from "../../src/application/sheets/rules/ruleColumns";
import { isDriver } from "../../src/application/sheets/costToServe/costToServeColumns";
import { MATRIX_COLUMNS, type MatrixColumn, matrixHeaders } from "../../src/application/sheets/matrix/columnNames";
import { DRIVERS, isMoneyDriver } from "../../src/domain/costToServe/drivers";
import { INTENSITIES } from "../../src/domain/matrix/intensities";
import { type ComplexityIndicator } from "../../src/domain/matrix/matrix";
import { matrixClients } from "../../src/domain/matrix/matrixClients";
import { QUADRANT_LETTERS } from "../../src/domain/matrix/quadrant";
import { type Amount, inCurrency } from "../../src/domain/portfolio/amount";
import { RULE_INDICATORS, ruleClients } from "../../src/domain/rules/indicators";
import { sheetTexts } from "../../src/text/sheets/sheetTexts";
import { termsIn } from "../../src/text/terms/translations";

/** Cells of the generated French sheets as the domain's results say, by client number and header; "" for none. */
type Expected = ReadonlyMap<number, Readonly<Record<string, unknown>>>;

const texts = sheetTexts("fr");
const terms = termsIn("fr");
export const MATRIX_HEADERS = matrixHeaders({ texts, terms });

/** Within rounding of sums of products. */
const close = (value: number | null | undefined, digits: number): unknown =>
  value === null || value === undefined ? "" : expect.closeTo(value, digits);
export const money = (amount: Amount | null | undefined): unknown =>
  close(amount === null || amount === undefined ? null : inCurrency(amount), 3);

/** The Cost to serve list: what rules may look at, and what the active rules come to. */
export function expectedCosts({ analysed, economics }: Results): Expected {
  const { contributions, clientFacts, matrix, rulesOutcome, signChanges } = economics;
  const indicators = ruleClients(contributions.clients, { ...clientFacts, matrix });
  const contributed = new Map(contributions.clients.map((row) => [row.client, row]));
  const { columns, remarks, inputColumn } = texts.costToServe;
  const isFound = new Set(economics.drivers.found.filter(({ basis }) => basis !== "typed").map(({ driver }) => driver));
  const names = new Map(analysed.clients.map(({ number, name }) => [number, name]));
  return new Map(
    indicators.map(({ client, indicators: figures }) => {
      const row = contributed.get(client);
      const effect = rulesOutcome.byClient.get(client) ?? 0;
      const net = row?.netContribution ?? null;
      const remark = signChanges.withLowerCosts.includes(client)
        ? remarks.gainsIfLower
        : signChanges.withHigherCosts.includes(client)
          ? remarks.losesIfHigher
          : (net ?? 0) < 0
            ? remarks.atALoss
            : "";
      const active = rulesOutcome.rules.filter(({ rule, clients }) => rule.isActive && clients.includes(client));
      const cells = RULE_INDICATORS.map((indicator): [string, unknown] => {
        const column = indicatorColumn(indicator);
        const value = figures[indicator];
        if (!isDriver(column)) return [columns[column], close(value, 3)];
        const header = isFound.has(column) ? terms.drivers[column] : inputColumn(terms.drivers[column]);
        return [header, close(value, 3)];
      });
      return [
        client,
        {
          ...Object.fromEntries(cells),
          [columns.client]: names.get(client),
          [columns.estimatedCost]: money(row?.perUnitCost),
          [columns.remark]: remark,
          [columns.activeRules]: active.length,
          [columns.ruleEffect]: close(inCurrency(effect as Amount), 2),
          [columns.contributionWithRules]: net === null ? "" : close(inCurrency(net) + inCurrency(effect as Amount), 2),
        },
      ] as const;
    }),
  );
}

/** The Matrix list, the parts of the scores among it. */
export function expectedMatrix({ abc, economics }: Results): Expected {
  const { matrix, contributions, clientFacts } = economics;
  const places = new Map(matrix.places.map((place) => [place.client, place]));
  const contributed = new Map(contributions.clients.map((row) => [row.client, row]));
  const known = matrixClients(
    abc.rows.map(({ item }) => item),
    clientFacts,
  );
  return new Map(
    abc.rows.map(({ item, abcClass }, index) => {
      const place = places.get(item.number);
      const facts = known[index];
      const row = contributed.get(item.number);
      const partOf = (indicator: ComplexityIndicator) =>
        place?.complexity.parts.find((part) => part.indicator === indicator)?.score;
      const ofValue = (...names: readonly string[]) =>
        place?.value.parts.find(({ indicator }) => names.includes(indicator))?.score;
      const placed = (value: unknown): unknown => (place === undefined ? "" : value);
      const cells: Partial<Record<MatrixColumn, unknown>> = {
        client: item.name,
        abcClass,
        sales: money(item.sales),
        margin: placed(money(row?.margin)),
        value: close(place?.scores.value, 8),
        complexity: close(place?.complexity.score, 8),
        quadrant: place ? QUADRANT_LETTERS[place.quadrant] : "N/C",
        quadrantName: place ? terms.quadrants[place.quadrant] : "",
        deciding: place?.deciding.indicator ? terms.indicators[place.deciding.indicator] : "",
        distance: close(place?.distance, 8),
        decision: place ? texts.matrix.decisions[place.quadrant] : "",
        mainScore: close(ofValue("margin", "sales"), 8),
        stabilityScore: close(ofValue("stability"), 8),
        potentialScore: close(ofValue("potential"), 8),
        frictionScore: close(partOf("friction"), 8),
        cost: placed(money(row?.cost)),
        netContribution: placed(money(row?.netContribution)),
      };
      for (const name of INTENSITIES) {
        cells[`${name}Score`] = close(partOf(name), 8);
        // The discount rate is a value: an empty cell where there is none.
        const intensity = facts?.intensities[name];
        if (name !== "discountRate") cells[`${name}Intensity`] = close(intensity, 8);
      }
      const shown = MATRIX_COLUMNS.filter((column) => column in cells);
      return [item.number, Object.fromEntries(shown.map((column) => [MATRIX_HEADERS[column], cells[column]]))] as const;
    }),
  );
}

/** Quantity, unit cost, cost, what it rests on, known total and unused of every driver, by its name. */
export function expectedDrivers({ economics }: Results): ReadonlyMap<string, readonly unknown[]> {
  const { drivers, contributions } = economics;
  const { states } = texts.costToServe.drivers;
  const counted = new Map(contributions.drivers.map((cost) => [cost.driver, cost]));
  return new Map(
    DRIVERS.map((driver) => {
      if (isMoneyDriver(driver)) {
        const amounts = [...drivers.byClient.values()]
          .map((row) => row.money[driver])
          .filter((one) => one !== undefined);
        const sum =
          amounts.length === 0
            ? ""
            : close(
                amounts.reduce((all, one) => all + inCurrency(one), 0),
                3,
              );
        return [terms.drivers[driver], [sum, undefined, sum, sum === "" ? "" : states.money, undefined, undefined]];
      }
      const cost = counted.get(driver);
      if (!cost) throw new Error(`the test gives ${driver} to some client`);
      const state = cost.pool ? states.knownTotal : cost.isExample ? states.example : states.confirmed;
      return [
        terms.drivers[driver],
        [
          close(cost.quantity, 6),
          close(cost.unitCost, 6),
          money(cost.cost),
          state,
          money(cost.pool?.total),
          money(cost.pool?.unused),
        ],
      ];
    }),
  );
}
