import type { WorkbookExtract } from "../../domain/detection/extract";
import { readerWithout, type HeaderReader } from "../../domain/detection/headerReader";
import { tablesIn } from "../../domain/detection/tablesIn";
import { headerWords } from "../../domain/names";

/** Every word that stands in a header of any table of the workbook, in plain letters. */
export const ownHeaderWords = ({ sheets }: WorkbookExtract): ReadonlySet<string> =>
  new Set(
    sheets
      .flatMap((sheet) => tablesIn(sheet))
      .flatMap(({ headers }) => headers)
      .flatMap(headerWords)
      .filter((word) => !/^\d+$/u.test(word)),
  );

/** Reads a workbook's headers as if nobody had ever seen their words: only cells, structure and arithmetic are left. */
export const readerWithoutOwnWords = (workbook: WorkbookExtract): HeaderReader =>
  readerWithout(ownHeaderWords(workbook));
