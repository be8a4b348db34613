import type { Found } from "../../src/application/session/state";
import { amountOf } from "../../src/domain/portfolio/amount";
import { ColumnsScreen } from "../../src/taskpane/screens/ColumnsScreen";
import { type PickedColumns, shownColumns } from "../../src/taskpane/shownColumns";
import { following } from "../../src/taskpane/useFoundBefore";
import type { Language } from "../../src/text/language";
import { buttonTag, partMarkup, shownFields, textOf } from "./markup";
import { FOUND, PORTFOLIO, QUESTIONABLE, standingStill } from "./samples";

const nothing = () => undefined;

/** The screen after the user saw `first`, then changed columns. */
const markupAfter = (first: Found, found: Found = first, picked: PickedColumns = {}, language: Language = "en") =>
  partMarkup(
    <ColumnsScreen
      found={found}
      before={following(following(null, first), found)}
      shown={shownColumns(found, picked)}
      session={standingStill({ kind: "found", found })}
      footer={null}
      onPick={nothing}
      onTable={nothing}
      onBack={nothing}
    />,
    language,
  );

const withSales = (total: number, clients = 3): Found => ({
  ...FOUND,
  origin: "chosen",
  everything: {
    ...PORTFOLIO,
    clients: PORTFOLIO.clients.slice(0, clients),
    control: { ...PORTFOLIO.control, read: amountOf(total) },
  },
});

describe("the columns screen", () => {
  it("shows every role with its column, those looked up elsewhere by their sheet", () => {
    expect(shownFields(markupAfter(QUESTIONABLE))).toEqual({
      "Client name": "C\u00a0· Raison sociale",
      "Client code": "B\u00a0· Code",
      Sales: "F\u00a0· Montant HT",
      Date: "A\u00a0· Date",
      "One row of the table is": "one sale",
      "Document type": "G\u00a0· Type de pièce",
      Status: "None",
      Currency: "H\u00a0· Devise",
      "Group of clients": "Clients\u00a0· Groupe",
    });
  });

  it("offers the tables where there are several", () => {
    const tables = [FOUND.table, { ...FOUND.table, sheetName: "Avoirs" }];
    expect(shownFields(markupAfter({ ...FOUND, tables }))).toMatchObject({ Table: "Factures, rows 5 to 12435" });
    expect(shownFields(markupAfter(FOUND))).not.toHaveProperty("Table");
  });

  it("asks for quantity and unit price, and the discount’s unit, where sales are their product", () => {
    const sales = { kind: "product", quantity: 3, unitPrice: 4, discount: { column: 5, unit: "share" } } as const;
    expect(shownFields(markupAfter(FOUND, FOUND, { sales }))).toMatchObject({
      Sales: "Quantity × unit price",
      Quantity: "D\u00a0· Quantité",
      "Unit price": "E\u00a0· Prix unitaire",
      Discount: "F\u00a0· Montant HT",
      "The discount is written": "as a fraction (0.1 for 10%)",
    });
  });

  it("asks for credit and debit where sales are their difference", () => {
    const sales = { kind: "difference", credit: 4, debit: null } as const;
    expect(shownFields(markupAfter(FOUND, FOUND, { sales }))).toMatchObject({
      Sales: "Credit − debit",
      Credit: "E\u00a0· Prix unitaire",
      Debit: "Choose a column",
    });
  });

  it("opens the rarely used roles where one of them is in use", () => {
    expect(markupAfter(FOUND)).not.toContain("<details open");
    expect(markupAfter(QUESTIONABLE)).toContain("<details open");
  });

  it("says what the choice adds up to, and nothing of a difference before there is one", () => {
    const text = textOf(markupAfter(FOUND));
    expect(text).toContain("€1,000.00 3 clients 12,417 lines · 14 lines left out");
    expect(text).not.toContain("what was found");
  });

  it.each([
    [13_340.5, 3, "+€12,340.50 against what was found"],
    [600, 3, "\u2212€400.00 against what was found"],
    [1000, 1, "\u22122 clients against what was found"],
    [1001, 2, "+€1.00, \u22121 client against what was found"],
    [1000, 3, "Same total as what was found"],
  ])("says what a total of %d with %d clients changes", (total, clients, sentence) => {
    expect(textOf(markupAfter(FOUND, withSales(total, clients)))).toContain(sentence);
  });

  it("says what leaving a client out changed as well", () => {
    expect(textOf(markupAfter(FOUND, { ...withSales(100, 2), origin: "detected" }))).toContain(
      "\u2212€900.00, \u22121 client against what was found",
    );
  });

  it("says nothing of a difference where the first choice was the user’s own", () => {
    expect(textOf(markupAfter(withSales(900), withSales(1000)))).not.toMatch(/what was found/);
  });

  it("shows the ways to compute the sales with their totals, also while another one is being read", () => {
    const totals = "Montant HT €1,000.00 Quantité × Prix unitaire €1,234.00";
    const reading: Found = { ...QUESTIONABLE, alternatives: [], everything: null, isReading: true };
    expect(textOf(markupAfter(QUESTIONABLE))).toContain(totals);
    expect(textOf(markupAfter(QUESTIONABLE, reading))).toContain(totals);
  });

  it("says that lines are being read, or what is still to be chosen", () => {
    expect(textOf(markupAfter(FOUND, { ...FOUND, isReading: true, everything: null }))).toContain("Reading the lines…");
    const problem = { code: "chooseClientColumn" } as const;
    const text = textOf(markupAfter(FOUND, { ...FOUND, choice: null, everything: null, problem }));
    expect(text.split("The client column was not recognised.")).toHaveLength(3);
  });

  it("leads back and on to the analysis", () => {
    expect(buttonTag(markupAfter(FOUND), "Back")).not.toBe("");
    expect(buttonTag(markupAfter(FOUND), "Analyse")).not.toContain("aria-disabled");
    expect(buttonTag(markupAfter(FOUND, { ...FOUND, isReading: true }), "Analyse")).toContain('aria-disabled="true"');
  });
});
