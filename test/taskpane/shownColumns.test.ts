import { type ColumnChoice, PLAIN_LINES } from "../../src/domain/portfolio/portfolio";
import {
  differenceDraft,
  productDraft,
  salesDraft,
  salesExpression,
  shownColumns,
  sumDraft,
} from "../../src/taskpane/shownColumns";
import { TABLE } from "../text/samples";
import { FOUND } from "./samples";

describe("the shown columns", () => {
  it("are those of the session’s choice, absent ones included", () => {
    const choice = {
      orientation: "clients",
      clientId: null,
      clientName: [2],
      sales: { kind: "column", column: 4 },
      date: null,
      ...PLAIN_LINES,
    } as const;
    expect(shownColumns({ ...FOUND, choice }, {})).toEqual(choice);
  });

  it("are those that were detected while there is no choice", () => {
    expect(shownColumns({ ...FOUND, choice: null }, {})).toMatchObject({
      clientId: 1,
      clientName: [2],
      sales: { kind: "column", column: 5 },
      date: 0,
    });
  });

  it("join first and last name where there is no column for both", () => {
    const table = { ...TABLE, roles: { clientFirstName: [1], clientLastName: [2] } };
    expect(shownColumns({ ...FOUND, table, choice: null }, {}).clientName).toEqual([1, 2]);
  });

  it("are what the user picked, else the last complete choice, while a choice is not complete", () => {
    const open = { ...FOUND, choice: null };
    const last: ColumnChoice | null = FOUND.choice && { ...FOUND.choice, date: 4, clientName: [3] };
    expect(shownColumns(open, { clientId: null, date: 4 })).toMatchObject({ clientId: null, date: 4, clientName: [2] });
    expect(shownColumns(open, { clientId: null }, last)).toMatchObject({ clientId: null, date: 4, clientName: [3] });
  });

  it("are the session’s once the choice is complete, but for sales that are being put together", () => {
    const sales = { kind: "difference", credit: 4, debit: null } as const;
    expect(shownColumns(FOUND, { clientId: null, sales })).toMatchObject({ clientId: 1, sales });
  });
});

describe("sales that are being put together", () => {
  it("are complete with a quantity and a unit price", () => {
    const draft = { kind: "product", quantity: 3, unitPrice: null, discount: null } as const;
    expect(salesExpression(draft)).toBeNull();
    expect(salesExpression({ ...draft, unitPrice: 4 })).toEqual({ kind: "product", quantity: 3, unitPrice: 4 });
  });

  it("are complete with one column, or one to add up", () => {
    expect(salesExpression({ kind: "column", column: null })).toBeNull();
    expect(salesExpression({ kind: "sum", columns: [] })).toBeNull();
    expect(salesExpression({ kind: "sum", columns: [3, 4] })).toEqual({ kind: "sum", columns: [3, 4] });
  });

  it("come back unchanged, discount included", () => {
    const sales = { kind: "product", quantity: 3, unitPrice: 4, discount: { column: 5, unit: "percent" } } as const;
    expect(salesExpression(salesDraft(sales))).toEqual(sales);
    expect(salesExpression(salesDraft({ kind: "column", column: 5 }))).toEqual({ kind: "column", column: 5 });
    expect(salesExpression(salesDraft(null))).toBeNull();
  });

  it("start from the columns that look like quantity and unit price", () => {
    expect(productDraft(TABLE)).toEqual({ kind: "product", quantity: 3, unitPrice: 4, discount: null });
  });

  it("start a sum from the column in use, else from the detected sum", () => {
    expect(sumDraft(TABLE, { kind: "column", column: 5 })).toEqual({ kind: "sum", columns: [5] });
    const years = { ...TABLE, sales: { kind: "sum", columns: [3, 4] } } as const;
    expect(sumDraft(years, productDraft(TABLE))).toEqual({ kind: "sum", columns: [3, 4] });
  });

  it("start a difference from the detected credit and debit", () => {
    const ledger = { ...TABLE, sales: { kind: "difference", credit: 4, debit: 3 } } as const;
    expect(differenceDraft(ledger)).toEqual(ledger.sales);
    expect(salesExpression(differenceDraft(TABLE))).toBeNull();
  });
});
