import type { DecisionRule } from "../../src/domain/rules/decisionRule";
import { contributionsWith, evaluateRules } from "../../src/domain/rules/evaluateRules";
import { ruleClients } from "../../src/domain/rules/indicators";
import { whaleCurve } from "../../src/domain/costToServe/whaleCurve";
import { type Amount, inCurrency } from "../../src/domain/portfolio/amount";
import { startInNode } from "../../src/embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { type Edit, type OfficeSheet, recalculateInLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { generated, type Generated, sampleWorkbook } from "./jobs";
import { type Cells, cellsOf, listIn, rowWith, type ShownList } from "./lists";

const TIMEOUT_MS = 300_000;
const RULES = "Règles";
const COSTS = "Coût de servir";

/** A rule as the user types it at the end of the list. */
const TYPED = [
  "oui",
  "Commandes",
  ">=",
  3,
  "% du CA",
  ">",
  0.01,
  "Frais de dossier",
  "Prix",
  "Montant × occurrences",
  12.5,
  "Commandes",
];
const TYPED_RULE: DecisionRule = {
  conditions: [
    { indicator: "orders", operator: ">=", threshold: 3 },
    { indicator: "costShareOfSales", operator: ">", threshold: 0.01 },
  ],
  decision: { text: "Frais de dossier" },
  domain: "prices",
  effect: { kind: "fee", amount: 12.5, occurrences: "orders" },
  isActive: true,
};

/** The workbook with one more rule, added in Excel's own way and never seen by the add-in. */
async function withTypedRule(workbook: Uint8Array): Promise<Uint8Array> {
  const book = openWorkbook(workbook, "sample.xlsx");
  const host = startInNode({ book });
  try {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("CP_DecisionRules");
      table.rows.add();
      table.getDataBodyRange().getLastRow().getResizedRange(0, 0).load("rowIndex");
      table
        .getDataBodyRange()
        .getLastRow()
        .getCell(0, 0)
        .getResizedRange(0, TYPED.length - 1).values = [TYPED];
      await context.sync();
    });
    return saveWorkbook(book);
  } finally {
    host.close();
  }
}

requires("LibreOffice")("The Rules sheet lives without the add-in", () => {
  let job: Generated;
  let first: readonly OfficeSheet[];
  let steps: { readonly sheets: readonly OfficeSheet[] }[];
  let extended: readonly OfficeSheet[];

  const listOf = (sheets: readonly OfficeSheet[] | undefined): ShownList => {
    const cells = cellsOf(sheets, RULES);
    const header = Object.keys(cells).find((address) => /^A\d+$/.test(address) && cells[address] === "Active");
    return listIn(cells, Number(header?.slice(1)), "Active", "Si");
  };

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx");
    [first = []] = (await recalculateInLibreOffice(poisonCachedResults(job.workbook))).map(({ sheets }) => sheets);
    const rules = listOf(first);
    const set = (index: number, header: string, value: string | number): Edit => ({
      kind: "setCell",
      sheet: RULES,
      cell: `${rules.letterOf(header)}${rules.rows[index] ?? 0}`,
      value,
    });
    steps = await recalculateInLibreOffice(
      poisonCachedResults(job.workbook),
      [
        [
          set(0, "Seuil", 1),
          set(0, "Montant ou points", 55.25),
          set(1, "Seuil", 900),
          set(1, "et si", "CA"),
          set(1, "est aussi", "<>"),
          set(1, "Second seuil", 0),
          set(2, "est", "<="),
          set(2, "Effet", "Points de CA"),
          set(2, "Montant ou points", 1.5),
          set(3, "Active", "non"),
          { kind: "setNamedCell", name: "CP_CutValue", value: 30 },
        ],
        [{ kind: "setNamedCell", name: "CP_PickedRule", value: wordingIn(first, 3) }],
      ],
      null,
    );
    const withRule = await withTypedRule(job.workbook);
    [extended = []] = (await recalculateInLibreOffice(poisonCachedResults(withRule))).map(({ sheets }) => sheets);
  }, TIMEOUT_MS);

  const wordingIn = (sheets: readonly OfficeSheet[] | undefined, index: number): string => {
    const rules = listOf(sheets);
    return String(rules.at(rules.rows[index] ?? 0, "Règle"));
  };

  const outcomeOf = (rules: readonly DecisionRule[]) => {
    const { contributions, clientFacts, matrix, years } = job.results.economics;
    return evaluateRules(rules, ruleClients(contributions.clients, { ...clientFacts, matrix }), years);
  };

  const money = (amount: Amount): unknown => expect.closeTo(inCurrency(amount), 2);

  /** Clients and yearly effect of each rule; nothing where the rule has none to count, or an indicator nobody has. */
  const expectedRules = (rules: readonly DecisionRule[]): unknown[] =>
    outcomeOf(rules).rules.map(({ rule, clients, yearlyEffect, unknown }) => [
      unknown.length > 0 ? "–" : clients.length,
      unknown.length > 0 || rule.effect.kind === "none" ? "" : money(yearlyEffect),
    ]);

  const shownRules = (sheets: readonly OfficeSheet[] | undefined): unknown[] => {
    const rules = listOf(sheets);
    return rules.rows.map((row) => [rules.at(row, "Clients touchés"), rules.at(row, "Effet par an")]);
  };

  /** What the rules change for each client, by number. */
  const shownEffects = (sheets: readonly OfficeSheet[] | undefined): Map<unknown, unknown> => {
    const costs = listIn(cellsOf(sheets, COSTS), 6, "Client", "N°");
    return new Map(costs.rows.map((row) => [costs.at(row, "N°"), costs.at(row, "Effet des règles actives")]));
  };

  const expectedEffects = (rules: readonly DecisionRule[]): Map<unknown, unknown> => {
    const { byClient } = outcomeOf(rules);
    return new Map(
      job.results.analysed.clients.map(({ number }) => [
        number,
        expect.closeTo(inCurrency(byClient.get(number) ?? (0 as Amount)), 2),
      ]),
    );
  };

  /** The lines of the what-if table, by their words. */
  const whatIf = (cells: Cells, words: string): unknown[] => {
    const [address] = Object.entries(cells).find(([where, text]) => /^A\d+$/.test(where) && text === words) ?? ["A0"];
    return ["C", "E", "F"].map((letter) => cells[address.replace("A", letter)]);
  };

  const expectWhatIf = (sheets: readonly OfficeSheet[] | undefined, rules: readonly DecisionRule[]): void => {
    const { clients } = job.results.economics.contributions;
    const outcome = outcomeOf(rules);
    const before = whaleCurve(clients);
    const after = whaleCurve(contributionsWith(clients, outcome.byClient));
    if (!before || !after) throw new Error("the sample has margins");
    const cells = cellsOf(sheets, RULES);
    const line = (now: number, then: number): unknown[] => [
      expect.closeTo(now, 2),
      expect.closeTo(then, 2),
      expect.closeTo(then - now, 2),
    ];
    expect(whatIf(cells, "Contribution nette de la période")).toEqual(
      line(inCurrency(before.total), inCurrency(after.total)),
    );
    expect(whatIf(cells, "Sommet de la courbe de la baleine")).toEqual(
      line(inCurrency(before.peak.cumulative), inCurrency(after.peak.cumulative)),
    );
    expect(whatIf(cells, "Clients à perte")).toEqual(line(before.lossMakers.clients, after.lossMakers.clients));
    expect(whatIf(cells, "Leurs pertes")).toEqual(
      line(inCurrency(before.lossMakers.sum), inCurrency(after.lossMakers.sum)),
    );
    expect(whatIf(cells, "Effet sur un an")[2]).toEqual(money(outcome.yearlyEffect));
  };

  /** The rules after the edits of the first step. */
  const editedRules = (): readonly DecisionRule[] => {
    const [a, b, c, d, e] = job.results.economics.rules;
    if (!a || !b || !c || !d || !e) throw new Error("there are five rules to start with");
    const [value] = [30];
    return [
      {
        ...a,
        conditions: [{ indicator: "rush", operator: ">", threshold: 1 }],
        effect: { kind: "fee", amount: 55.25, occurrences: "rush" },
      },
      {
        ...b,
        conditions: [
          { indicator: "marginPerOrder", operator: "<", threshold: 900 },
          { indicator: "sales", operator: "<>", threshold: 0 },
        ],
      },
      {
        ...c,
        conditions: [{ indicator: "rushShare", operator: "<=", threshold: 0.25 }],
        effect: { kind: "points", shareOfSales: 0.015 },
      },
      { ...d, isActive: false },
      { ...e, conditions: [e.conditions[0], { indicator: "valueScore", operator: "<", threshold: value ?? 0 }] },
    ];
  };

  test("whom every rule hits and what it brings is what the domain says", () => {
    const { rules } = job.results.economics;
    expect(shownRules(first)).toEqual(expectedRules(rules));
    expect(shownEffects(first)).toEqual(expectedEffects(rules));
    expectWhatIf(first, rules);
    expect(outcomeOf(rules).rules.some(({ clients }) => clients.length > 0)).toBe(true);
  });

  test("changed thresholds, conditions, effects and switches count at once", () => {
    const rules = editedRules();
    expect(shownRules(steps[1]?.sheets)).toEqual(expectedRules(rules));
    expect(shownEffects(steps[1]?.sheets)).toEqual(expectedEffects(rules));
    expectWhatIf(steps[1]?.sheets, rules);
  });

  test("a rule added by hand works like the others", () => {
    const rules = [...job.results.economics.rules, TYPED_RULE];
    expect(shownRules(extended)).toEqual(expectedRules(rules));
    expect(shownEffects(extended)).toEqual(expectedEffects(rules));
    expectWhatIf(extended, rules);
    expect(wordingIn(extended, 5)).toBe("Commandes >= 3 et % du CA > 1\u202f% → Frais de dossier");
  });

  test("the clients of the picked rule are listed, the first ones where there are many", () => {
    const names = new Map(job.results.analysed.clients.map(({ number, name }) => [number, name]));
    const listed = (sheets: readonly OfficeSheet[] | undefined): unknown[] => {
      const cells = cellsOf(sheets, RULES);
      const panel = Object.entries(cells).find(([, text]) => text === "Clients touchés par une règle")?.[0] ?? "A1";
      const [, letter = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(panel) ?? [];
      return Array.from({ length: 31 }, (_, index) => cells[`${letter}${Number(row) + 3 + index}`]).filter(
        (name) => name !== undefined && name !== "",
      );
    };
    const hit = (index: number): string[] =>
      (outcomeOf(job.results.economics.rules).rules[index]?.clients ?? []).map((client) => names.get(client) ?? "");
    expect(new Set(listed(first))).toEqual(new Set(hit(0)));
    expect(listed(first)).toHaveLength(hit(0).length);
    expect(hit(0).length).toBeLessThanOrEqual(30);
    const cells = cellsOf(first, COSTS);
    expect(rowWith(listIn(cells, 6, "Client", "N°"), "Client", String(listed(first)[0]))).toBeGreaterThan(6);
    expect(new Set(listed(steps[2]?.sheets))).not.toEqual(new Set(listed(first)));
  });

  test("no cell but those of the charts shows an error", () => {
    const errors = [first, extended, ...steps.map(({ sheets }) => sheets)].flatMap((sheets) =>
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([address, value]) =>
          typeof value === "object" && !(name === "Calculs" && value.error === "#N/A") ? [`${name}!${address}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
  });
});
