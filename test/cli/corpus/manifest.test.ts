import { existsSync } from "node:fs";
import { corpusFiles } from "../../../src/cli/corpus/manifest";
import { requires } from "../../support/requires";

requires("../shared/corpus")("The evaluation corpus", () => {
  const files = corpusFiles() ?? [];
  const fileNamed = (id: string) => {
    const file = files.find((candidate) => candidate.id === id);
    if (!file) throw new Error(`the corpus has no file ${id}`);
    return file;
  };

  test("every file of the manifest is there to be read", () => {
    expect(files).toHaveLength(38);
    expect(files.filter(({ path }) => !existsSync(path))).toEqual([]);
  });

  test("every client-sales workbook names its client, its sales and their total, but one that has no amounts", () => {
    const clientSales = files.filter(({ kind }) => kind === "client-sales");
    expect(clientSales).toHaveLength(14);
    const incomplete = clientSales.filter(
      ({ tables }) =>
        !tables.some(
          ({ roles, salesExpression, checksums }) =>
            (roles["clientId"] ?? roles["clientName"] ?? roles["clientLastName"]) !== undefined &&
            salesExpression !== null &&
            checksums.totalSales !== undefined,
        ),
    );
    expect(incomplete.map(({ id }) => id)).toEqual(["pt-tabela-vendas"]);
  });

  test("a role over several columns lists each of them", () => {
    expect(fileNamed("fr-pqp-depivot").tables[0]?.roles["sales"]?.columns).toHaveLength(48);
    expect(fileNamed("en-salesreport-blocks").tables[0]?.roles["sales"]?.columns).toEqual(["B", "C", "D", "E"]);
  });
});
