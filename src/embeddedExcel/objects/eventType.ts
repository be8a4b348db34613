/** Numbers of the events this host raises, as the client library numbers them. */
export const EventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  chartAdded: 50,
  chartDeleted: 53,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
