import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

const host = startInNode();
afterAll(() => {
  host.close();
});

test("values written are read back, calculated", async () => {
  const [address, values] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, "2"],
      ["x", "=A1+1"],
    ];
    range.load("values,address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toBe("Sheet1!A1:B2");
  expect(values).toEqual([
    [1, 2],
    ["x", 2],
  ]);
  expect(host.host.keptReferences).toBe(0);
  expect(host.book.sheets[0]?.grid.value(1, 1)).toBe(2);
});
