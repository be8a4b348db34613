import { classMetadata, publicName } from "../../../src/embeddedExcel/metadata/clientMetadata";

test("names, types and requirement sets of members are known", () => {
  const range = classMetadata("Range");
  expect(range.scalars.Values).toEqual({ writable: true });
  expect(range.scalars.HasSpill).toEqual({ writable: false, since: "ExcelApi 1.12" });
  expect(range.navigations.Format).toEqual({ type: "RangeFormat" });
  expect(range.methods.GetTables).toEqual({ returns: "TableScopedCollection", since: "ExcelApi 1.9" });
  expect(range.idFields).toEqual(["_ReferenceId"]);
});

test("collections know their items, events their numbers, setters the name they write", () => {
  const sheets = classMetadata("WorksheetCollection");
  expect([sheets.itemType, sheets.indexer]).toEqual(["Worksheet", "Worksheet"]);
  expect(sheets.events._RegisterDataChangedEvent).toEqual({ type: 10, registers: true });
  expect(classMetadata("Worksheet").writeAliases).toEqual({ Gridlines: "ShowGridlines", Headings: "ShowHeadings" });
});

test("a class the client does not have is a mistake of the host", () => {
  expect(() => classMetadata("Nonsense")).toThrow("no wire class Nonsense");
  expect(publicName("NumberFormat")).toBe("numberFormat");
});
