import { columnChoices } from "../../src/taskpane/components/ColumnField";
import { likelyClientNames, likelyColumns, likelySales } from "../../src/taskpane/likelyColumns";
import { wordsIn } from "../../src/taskpane/words";
import { QUESTIONABLE } from "./samples";

const words = wordsIn("en", null);

describe("the columns to choose from", () => {
  it("are the likely ones, then all others, each with letter, header and a few cells", () => {
    const choices = columnChoices(QUESTIONABLE, likelyColumns(QUESTIONABLE.table, "documentType"), words);
    expect(choices[0]).toEqual({
      key: "6",
      label: "G\u00a0· Type de pièce",
      detail: "Facture, Avoir",
      group: "Likely",
    });
    expect(choices.slice(1).map(({ key, group }) => `${key} ${group ?? ""}`)).toEqual(
      [0, 1, 2, 3, 4, 5, 7, 8].map((column) => `${String(column)} Other columns`),
    );
  });

  it("show dates as the language writes them", () => {
    expect(columnChoices(QUESTIONABLE, [0], words)[0]?.detail).toBe("3 Jan 2023");
  });

  it("are not divided where none is likelier than the others", () => {
    expect(columnChoices(QUESTIONABLE, [], words).map(({ group }) => group)).toEqual(Array(9).fill(undefined));
  });

  it("name a column of another sheet by that sheet", () => {
    expect(columnChoices(QUESTIONABLE, [8], words)[0]?.label).toBe("Clients\u00a0· Groupe");
  });
});

describe("likely columns", () => {
  it("are those of the roles, the surest first, without repetition", () => {
    const table = { ...QUESTIONABLE.table, roles: { date: [3, 0], shipDate: [0, 4] } };
    expect(likelyColumns(table, "date", "shipDate")).toEqual([3, 0, 4]);
  });

  it("hold those that detection could not decide between", () => {
    const doubts = [
      { code: "twoSalesColumns", columns: [5, 4] },
      { code: "twoClientColumns", columns: [2, 1] },
    ] as const;
    const found = { ...QUESTIONABLE, table: { ...QUESTIONABLE.table, doubts } };
    expect(likelySales(found)).toEqual([5, 4]);
    expect(likelyClientNames(found.table)).toEqual([2, 1]);
  });
});
