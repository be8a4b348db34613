import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pseudo } from "./pseudo";

/** Imported first, this file puts the pseudo-language in place of English in everything imported after it. */
const TEXTS = join(__dirname, "..", "..", "src", "text");

export const ENGLISH_FILES: readonly string[] = readdirSync(TEXTS, { recursive: true, encoding: "utf8" })
  .filter((file) => basename(file) === "en.ts")
  .map((file) => join(TEXTS, file));

for (const file of ENGLISH_FILES) jest.doMock(file, () => pseudo(jest.requireActual<object>(file)));
