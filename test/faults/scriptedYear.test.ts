import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { analysed, opened, type Opened } from "../excel/opened";
import { contentsOf, lostValues, newYearLines, pastedIn, type TypedValue, yearBefore } from "../excel/scriptedYear";
import { FAULTS, faultyHost } from "../support/faults/faultyHost";

let file: Uint8Array;
let values: readonly TypedValue[];
let changes: number;
let wanted: readonly unknown[];

const openedAgain = (): Opened => opened(openWorkbook(file, "year.xlsx"));

async function refreshed(workbook: Opened): Promise<readonly unknown[]> {
  expect(await analysed(workbook)).toBe("done");
  await workbook.host.calculator.settled();
  return contentsOf(workbook);
}

beforeAll(async () => {
  const year = await yearBefore();
  ({ values } = year);
  pastedIn(year.workbook, newYearLines([], "", ""));
  file = saveWorkbook(year.workbook.host.book);
  year.workbook.host.close();
  const undisturbed = openedAgain();
  const counted = faultyHost(undisturbed.host, null, { isDone: true, code: null });
  wanted = await refreshed(undisturbed);
  ({ changes } = counted);
  counted.restore();
  undisturbed.host.close();
});

test.each(Object.entries(FAULTS))(
  "whichever request of the year's refresh %s, no typed cell is lost, and a rerun gives the same workbook",
  async (kind, fault) => {
    expect(changes).toBeGreaterThan(5);
    for (let failing = 1; failing <= changes; failing++) {
      const moment = `request ${failing} of ${changes} ${kind}`;
      const workbook = openedAgain();
      const faulty = faultyHost(workbook.host, failing, fault);
      await analysed(workbook);
      faulty.restore();
      expect([moment, lostValues(workbook, values)]).toEqual([moment, []]);
      expect([moment, await refreshed(workbook)]).toEqual([moment, wanted]);
      workbook.host.close();
      process.stdout.write(`${moment}: nothing lost\n`);
    }
  },
);
