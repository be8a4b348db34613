import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { OriginalTab } from "./definedNames";
import type { TabOrigin, XlsxOrigin } from "./xlsxOrigin";

/** A tab of the file to write: a sheet of the model, or one that is only known to the file. */
export type Tab = { readonly sheet: Sheet } | { readonly sheet: null; readonly original: TabOrigin };

/** All tabs in their order: tabs the model does not know stay behind the sheet they followed. */
export function tabsToWrite(book: Book, origin: XlsxOrigin | null): Tab[] {
  const followers = new Map<Sheet | null, Tab[]>();
  let previous: Sheet | null = null;
  for (const original of origin?.tabs ?? []) {
    if (original.sheet) {
      if (book.sheets.includes(original.sheet)) previous = original.sheet;
      continue;
    }
    const list = followers.get(previous) ?? [];
    followers.set(previous, [...list, { sheet: null, original }]);
  }
  return [
    ...(followers.get(null) ?? []),
    ...book.sheets.flatMap((sheet): Tab[] => [{ sheet }, ...(followers.get(sheet) ?? [])]),
  ];
}

/** Where the tabs of the opened file are in the file to write. */
export function originalTabs(tabs: readonly Tab[], origin: XlsxOrigin | null): OriginalTab[] {
  return (origin?.tabs ?? []).map((original) => {
    const position = tabs.findIndex((tab) => (tab.sheet ? tab.sheet === original.sheet : tab.original === original));
    return { sheet: original.sheet, name: original.name, position: position < 0 ? undefined : position };
  });
}
