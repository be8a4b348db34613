import type { Chart } from "../../workbook/chart";
import type { ConditionalFormat } from "../../workbook/conditionalFormat";
import type { DataValidation } from "../../workbook/dataValidation";
import type { FileOrigin } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { Table } from "../../workbook/table";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import type { CellContext } from "./cells/cellReader";
import type { StyleSheet } from "./styles/styleSheet";

/** Where something of the model stands in the file, and what it said when it was read. */
export interface FileRecord {
  /** The model's object as JSON when it was read: equal means unchanged. */
  readonly snapshot: string;
}

export interface PartRecord extends FileRecord {
  readonly part: string;
  /** Id of the relationship through which the part is reached. */
  readonly relationshipId: string;
}

export interface MarkupRecord extends FileRecord {
  readonly markup: string;
}

/** A worksheet as it was opened. */
export interface SheetOrigin {
  readonly part: string;
  readonly isProtected: boolean;
  readonly tables: Map<Table, PartRecord>;
  /** The tables as they were: formulas of the file were read with them. */
  readonly tablesWhenRead: readonly Table[];
  readonly charts: Map<Chart, PartRecord>;
  readonly conditionalFormats: Map<ConditionalFormat, MarkupRecord>;
  readonly dataValidations: Map<DataValidation, MarkupRecord>;
}

/** A tab of the opened file; chart sheets and the like have no sheet of the model. */
export interface TabOrigin {
  readonly relationshipId: string;
  readonly name: string;
  readonly sheet: Sheet | null;
}

/** An opened .xlsx or .xlsm: the package it came in, and what of the model came from where. */
export class XlsxOrigin implements FileOrigin {
  readonly kind = "xlsx";
  readonly sheets = new Map<Sheet, SheetOrigin>();
  readonly tabs: TabOrigin[] = [];
  activeSheet: Sheet | null = null;
  /** The add-in's settings when they were read, as `snapshotOf` gives them. */
  settingsSnapshot = "[]";

  constructor(
    readonly source: OoxmlPackage,
    readonly workbookPart: string,
    readonly styleSheet: StyleSheet,
    readonly cellContext: CellContext,
    /** Style id that opening gave to a cell format index. */
    readonly styleOf: (format: number) => number,
  ) {}
}

export const snapshotOf = (value: unknown): string => JSON.stringify(value);
