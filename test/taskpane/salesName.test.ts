import type { SalesExpression } from "../../src/domain/detection/answer";
import { salesKey, salesName } from "../../src/taskpane/salesName";
import { wordsIn } from "../../src/taskpane/words";
import { FOUND } from "./samples";

const { messages } = wordsIn("en", null);
const named = (sales: SalesExpression, headers = FOUND.columns.map(({ header }) => header)): string => {
  const columns = FOUND.columns.map((option, index) => ({ ...option, header: headers[index] ?? "" }));
  return salesName(sales, { ...FOUND, columns }, messages);
};

describe("the name of a way to compute the sales", () => {
  it("is made of the headers", () => {
    expect(named({ kind: "column", column: 5 })).toBe("Montant HT");
    expect(named({ kind: "product", quantity: 3, unitPrice: 4 })).toBe("Quantité × Prix unitaire");
    expect(named({ kind: "difference", credit: 4, debit: 3 })).toBe("Prix unitaire − Quantité");
    const discount = { column: 5, unit: "percent" } as const;
    expect(named({ kind: "product", quantity: 3, unitPrice: 4, discount })).toBe(
      "Quantité × Prix unitaire, less Montant HT",
    );
  });

  it("says of many columns how many there are", () => {
    expect(named({ kind: "sum", columns: [3, 4] })).toBe("Quantité + Prix unitaire");
    expect(named({ kind: "sum", columns: [2, 3, 4, 5] })).toBe("Sum of 4 columns, Raison sociale to Montant HT");
  });

  it("adds the letter where headers repeat, and is the letter where there is none", () => {
    expect(named({ kind: "sum", columns: [3, 4, 5] }, ["", "", "", "Total", "Total", ""])).toBe(
      "D\u00a0· Total + E\u00a0· Total + F",
    );
  });

  it("has a key that tells it from the others", () => {
    const ways: readonly SalesExpression[] = [
      { kind: "column", column: 3 },
      { kind: "sum", columns: [3, 4] },
      { kind: "product", quantity: 3, unitPrice: 4 },
      { kind: "product", quantity: 3, unitPrice: 4, discount: { column: 5, unit: "share" } },
      { kind: "product", quantity: 3, unitPrice: 4, discount: { column: 5, unit: "percent" } },
      { kind: "difference", credit: 3, debit: 4 },
    ];
    expect(new Set(ways.map(salesKey)).size).toBe(ways.length);
  });
});
