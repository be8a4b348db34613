import { chdir, cwd } from "node:process";
import { tmpdir } from "node:os";
import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";

const folder = cwd();
afterAll(() => {
  chdir(folder);
});

test("the client is found from any folder the program is started in", async () => {
  chdir(tmpdir());
  const host = startInNode();
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
  host.close();
});
