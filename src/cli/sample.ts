import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../embeddedExcel/files/save";
import { SAMPLE_FILE_NAME } from "./sample/company";
import { sampleWorkbook } from "./sample/workbook";

/** Writes the sample workbook that the project ships. Run from the project's folder. */
const folder = join("assets", "sample");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, SAMPLE_FILE_NAME), saveWorkbook(sampleWorkbook()));
