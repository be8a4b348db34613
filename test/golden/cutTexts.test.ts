import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cutTexts } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { generated, ROOT, sampleWorkbook, type Generated } from "./jobs";

const TIMEOUT_MS = 200_000;

const fromCorpus = (file: string): Uint8Array => readFileSync(join(ROOT, "../shared/corpus/files", file));

/** Names, codes and amounts as long as they get, over three years. */
function wideLedger(): Uint8Array {
  const lines = Array.from({ length: 12 * 3 * 4 }, (_, index) => {
    const client = index % 12;
    const year = 2023 + (Math.floor(index / 12) % 3);
    const amount = (987_654_321.5 / (client + 1)) * (1 + ((index * 7) % 5) / 10);
    const name = `Société de construction du Grand Ouest n° ${client + 1}`;
    return `${year}-0${1 + (index % 9)}-15,F${index},EXPORT-ZONE-NORD-${client},${name},${amount.toFixed(2)},${(amount * 0.7).toFixed(2)}`;
  });
  return new TextEncoder().encode(["Date,N° facture,Code client,Client,Montant HT,Marge", ...lines].join("\n"));
}

/** Texts of the generated sheets that a reader sees only in part; of the Workings sheet, where it is printed. */
async function cutIn({ workbook, results }: Generated): Promise<unknown[]> {
  const names = results.sheets.map(({ name }) => name);
  const workings = results.sheets.find(({ kind }) => kind === "workings")?.name;
  return (await cutTexts(workbook, names)).filter(({ sheet, isPrinted }) => isPrinted || sheet !== workings);
}

requires("LibreOffice")("No text is cut", () => {
  test.each(["fr", "en"] as const)(
    "on the sheets of the sample, in %s",
    async (language) => {
      expect(await cutIn(await generated(sampleWorkbook(), "sample.xlsx", { language }))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test.each(["fr", "en"] as const)(
    "where names are long and amounts large, in %s",
    async (language) => {
      expect(await cutIn(await generated(wideLedger(), "ventes.csv", { language }))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  requires("../shared/corpus")("of the corpus", () => {
    test.each([
      ["fr-pqp-contrats.xlsx", "en"],
      ["en-pbp-salesfunnel.xlsx", "fr"],
    ] as const)(
      "on the sheets of %s, in %s",
      async (file, language) => {
        expect(await cutIn(await generated(fromCorpus(file), file, { language, confirm: true }))).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });
});
