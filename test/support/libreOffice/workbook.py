"""Drives an open spreadsheet: edits as a user would make them, and a dump of what its cells show."""

import uno
from com.sun.star.sheet.CellDeleteMode import UP
from com.sun.star.sheet.FormulaResult import ERROR, STRING
from com.sun.star.table import TableSortField

from office import properties


def apply(document, edit):
    EDITS[edit["kind"]](document, edit)


def sheet_named(document, name):
    if not document.Sheets.hasByName(name):
        raise ValueError(f"no sheet {name!r} among {document.Sheets.ElementNames}")
    return document.Sheets.getByName(name)


def _put(cell, value):
    if value is None:
        cell.String = ""
    elif isinstance(value, (bool, int, float)):
        cell.Value = float(value)
    else:
        cell.String = value


def _set_cell(document, edit):
    _put(sheet_named(document, edit["sheet"]).getCellRangeByName(edit["cell"]), edit["value"])


def _set_named_cell(document, edit):
    names = document.NamedRanges
    if not names.hasByName(edit["name"]):
        raise ValueError(f"no name {edit['name']!r} among {names.ElementNames}")
    area = names.getByName(edit["name"]).getReferredCells()
    if area is None:
        raise ValueError(f"{edit['name']!r} refers to no cells: {names.getByName(edit['name']).Content}")
    _put(area.getCellByPosition(0, 0), edit["value"])


def _sort(document, edit):
    area = sheet_named(document, edit["sheet"]).getCellRangeByName(edit["area"])
    place = area.RangeAddress
    header = [area.getCellByPosition(column, 0).String for column in range(place.EndColumn - place.StartColumn + 1)]
    if edit["header"] not in header:
        raise ValueError(f"no header {edit['header']!r} among {header}")
    field = TableSortField()
    field.Field = header.index(edit["header"])
    field.IsAscending = not edit["descending"]
    field.IsCaseSensitive = False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    uno.invoke(area, "sort", (properties(SortFields=fields, ContainsHeader=True, IsSortColumns=False),))


def _delete_row(document, edit):
    sheet = sheet_named(document, edit["sheet"])
    place = sheet.getCellRangeByName(edit["area"]).RangeAddress
    row = edit["row"] - 1
    if not place.StartRow < row <= place.EndRow:
        raise ValueError(f"row {edit['row']} is no data row of {edit['area']}")
    place.StartRow = place.EndRow = row
    sheet.removeRange(place, UP)


EDITS = {
    "setCell": _set_cell,
    "setNamedCell": _set_named_cell,
    "sort": _sort,
    "deleteRow": _delete_row,
}


def column_name(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def dump(office, document, sheet_names=None):
    """Values of the used cells by address: number, text, or {"error": text}; empty cells are left out."""
    return [
        {"name": name, "cells": _cells(office, sheet_named(document, name))}
        for name in (sheet_names if sheet_names is not None else document.Sheets.ElementNames)
    ]


def _cells(office, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
    letters = [column_name(column) for column in range(last.EndColumn + 1)]
    cells = {
        f"{letters[column]}{row}": value
        for row, values in enumerate(area.DataArray, 1)
        for column, value in enumerate(values)
        if value != ""
    }
    for row, column in _positions(area.queryFormulaCells(STRING)):
        cells.setdefault(f"{letters[column]}{row + 1}", "")
    errors = area.queryFormulaCells(ERROR)
    if errors.Count > 0:
        # Asking cell by cell takes long, and most errors are the gaps in charts.
        is_gap = office.over_cells("ISNA", area)
        for row, column in _positions(errors):
            text = "#N/A" if is_gap[row][column] else sheet.getCellByPosition(column, row).String
            cells[f"{letters[column]}{row + 1}"] = {"error": text}
    return cells


def _positions(ranges):
    for place in ranges.RangeAddresses:
        for row in range(place.StartRow, place.EndRow + 1):
            for column in range(place.StartColumn, place.EndColumn + 1):
                yield row, column
