import type { Rectangle } from "../workbook/address";
import type { Chart as ChartModel } from "../workbook/chart";
import type { Sheet } from "../workbook/sheet";
import type { Table as TableModel } from "../workbook/table";
import { Chart } from "./chart/chart";
import { Range } from "./range/range";
import { RangeAreas } from "./range/rangeAreas";
import type { WorkbookSession } from "./session";
import { Table } from "./table/table";
import { TableScopedCollection } from "./table/tableScopedCollection";
import { Worksheet } from "./worksheet/worksheet";

/** Makes the wire objects that stand for parts of the model; keeps classes that lead to each other from importing each other. */
export class WireObjects {
  constructor(private readonly session: WorkbookSession) {}

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this.session, sheet);
  }

  range(sheet: Sheet, area: Rectangle): Range {
    return new Range(this.session, sheet, area);
  }

  rangeAreas(sheet: Sheet, areas: readonly Rectangle[]): RangeAreas {
    return new RangeAreas(this.session, sheet, areas);
  }

  table(sheet: Sheet, table: TableModel): Table {
    return new Table(this.session, sheet, table);
  }

  tablesIn(sheet: Sheet, area: Rectangle, fullyContained: boolean): TableScopedCollection {
    return new TableScopedCollection(this.session, sheet, area, fullyContained);
  }

  chart(sheet: Sheet, chart: ChartModel): Chart {
    return new Chart(this.session, sheet, chart);
  }
}
