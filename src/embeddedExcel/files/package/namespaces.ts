/** Namespaces, relationship types and content types of the OOXML standard and of Microsoft's published extensions. */
export const SPREADSHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types";
export const DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const SHEET_DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const X14_NS = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM_NS = "http://schemas.microsoft.com/office/excel/2006/main";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET_TYPE}.sheet.main+xml`,
  worksheet: `${SPREADSHEET_TYPE}.worksheet+xml`,
  styles: `${SPREADSHEET_TYPE}.styles+xml`,
  table: `${SPREADSHEET_TYPE}.table+xml`,
  sheetMetadata: `${SPREADSHEET_TYPE}.sheetMetadata+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** Full type of a relationship that the standard itself names. */
export const standardRelationship = (name: string): string => `${RELATIONSHIPS_NS}/${name}`;

/** A relationship's type without its namespace: the same word in the transitional and the strict form of the standard. */
export const relationshipName = (type: string): string => type.slice(type.lastIndexOf("/") + 1);
