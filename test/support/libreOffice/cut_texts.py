"""Finds what a reader of a workbook sees only in part: texts and numbers that do not fit their cells."""

from com.sun.star.awt import FontDescriptor

from workbook import column_name, sheet_named

# The office measures texts in whole pixels: large letters make these small enough.
PIXELS_A_POINT = 20
# A line of Calibri (and of Carlito, which stands in for it), in font sizes; the metrics the office gives lack its gap.
LINE_HEIGHT = 1.22
# What Excel keeps free beside a text, in points, and what a row may lack without a letter being touched.
PADDING = 3.75
TOLERANCE = 1
# Columns beyond the used ones that texts may run on into.
FURTHER_COLUMNS = 8


def points(hundredths_of_mm):
    return hundredths_of_mm * 72 / 2540


def cut_texts(office, document, sheet_names):
    """What does not fit on the sheets: {sheet, cell, isPrinted, text, needs, has}, the last two in points, one way."""
    formatter = office.service("com.sun.star.util.NumberFormatter")
    formatter.attachNumberFormatsSupplier(document)
    fonts = Fonts(office)
    found = []
    for name in sheet_names:
        sheet = SheetLayout(sheet_named(document, name))
        for looks in sheet.looks():
            style = Style(document, fonts, looks)
            for row, column, value in sheet.contents(looks):
                is_text = isinstance(value, str)
                if not is_text and style.is_general:
                    # Such numbers lose decimals where there is little room.
                    continue
                text = value if is_text else formatter.convertNumberToString(style.number_format, value)
                needs, has = fit(sheet, style, row, column, text, is_text)
                if needs > has + TOLERANCE:
                    found.append(
                        {
                            "sheet": name,
                            "cell": f"{column_name(column)}{row + 1}",
                            "isPrinted": sheet.is_printed(row, column),
                            "text": text,
                            "needs": round(needs),
                            "has": round(has),
                        }
                    )
    return found


def fit(sheet, style, row, column, text, is_text):
    """Needed and available points: the width where that is too small, else the height."""
    right, height = sheet.merged(row, column) if style.is_merged else (column, sheet.heights[row])
    width = sum(sheet.widths[column : right + 1]) - PADDING - style.indent
    if is_text and style.is_wrapped:
        return style.font.lines(text, width) * style.font.line_height, height
    needed = style.font.width(text)
    if is_text and style.alignment in ("STANDARD", "LEFT"):
        width += sheet.room(row, range(right + 1, len(sheet.widths)), needed - width)
    elif is_text and style.alignment == "RIGHT":
        width += sheet.room(row, range(column - 1, -1, -1), needed - width)
    return (needed, width) if needed > width + TOLERANCE else (style.font.line_height, height)


class SheetLayout:
    """Sizes and contents of a sheet; hidden rows and columns have the size 0."""

    def __init__(self, sheet):
        self.sheet = sheet
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        self.area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
        self.values = self.area.DataArray
        columns = (sheet.Columns.getByIndex(column) for column in range(last.EndColumn + 1 + FURTHER_COLUMNS))
        rows = (sheet.Rows.getByIndex(row) for row in range(last.EndRow + 1))
        self.widths = [points(column.Width) if column.IsVisible else 0 for column in columns]
        self.heights = [points(row.Height) if row.IsVisible else 0 for row in rows]

    def looks(self):
        """Ranges of cells that all look the same."""
        return self.area.UniqueCellFormatRanges

    def contents(self, ranges):
        for place in ranges.RangeAddresses:
            for row in range(place.StartRow, place.EndRow + 1):
                for column in range(place.StartColumn, place.EndColumn + 1):
                    value = self.values[row][column]
                    # Errors have no value.
                    if value not in ("", None) and self.heights[row] > 0 and self.widths[column] > 0:
                        yield row, column, value

    def is_printed(self, row, column):
        return any(
            place.StartRow <= row <= place.EndRow and place.StartColumn <= column <= place.EndColumn
            for place in self.sheet.PrintAreas
        )

    def merged(self, row, column):
        """Last column and height of the merged cells that begin here."""
        cursor = self.sheet.createCursorByRange(self.sheet.getCellByPosition(column, row))
        cursor.collapseToMergedArea()
        place = cursor.RangeAddress
        return place.EndColumn, sum(self.heights[place.StartRow : place.EndRow + 1])

    def room(self, row, columns, wanted):
        """Points that a text may take of empty cells beside its own."""
        room = 0
        for column in columns:
            if room >= wanted or (column < len(self.values[row]) and self.values[row][column] != ""):
                break
            room += self.widths[column]
        return room


class Style:
    """How cells that look the same show their contents."""

    def __init__(self, document, fonts, ranges):
        cell = ranges.getByIndex(0).getCellByPosition(0, 0)
        self.font = fonts.of(cell)
        self.indent = points(cell.ParaIndent)
        self.is_wrapped = cell.IsTextWrapped
        self.is_merged = cell.IsMerged
        self.alignment = cell.HoriJustify.value
        self.number_format = cell.NumberFormat
        self.is_general = "General" in document.NumberFormats.getByKey(self.number_format).FormatString


class Fonts:
    def __init__(self, office):
        self.device = office.service("com.sun.star.awt.Toolkit").createScreenCompatibleDevice(1, 1)
        self.fonts = {}

    def of(self, cell):
        key = (cell.CharFontName, cell.CharHeight, cell.CharWeight, cell.CharPosture.value)
        if key not in self.fonts:
            self.fonts[key] = Font(self.device, cell)
        return self.fonts[key]


class Font:
    def __init__(self, device, cell):
        descriptor = FontDescriptor()
        descriptor.Name = cell.CharFontName
        descriptor.Height = round(cell.CharHeight * PIXELS_A_POINT)
        descriptor.Weight = cell.CharWeight
        descriptor.Slant = cell.CharPosture
        self.font = device.getFont(descriptor)
        self.line_height = cell.CharHeight * LINE_HEIGHT
        self.letters = {}

    def width(self, text):
        return sum(self.letter(letter) for letter in text)

    def letter(self, letter):
        if letter not in self.letters:
            self.letters[letter] = self.font.getStringWidth(letter) / PIXELS_A_POINT
        return self.letters[letter]

    def lines(self, text, width):
        """Lines of a wrapped text; a word longer than a line is broken."""
        count = 0
        for paragraph in text.split("\n"):
            count += 1
            used = 0
            for word in paragraph.split(" "):
                needed = self.width(word)
                if used > 0 and used + self.letter(" ") + needed <= width:
                    used += self.letter(" ") + needed
                    continue
                count += int(used > 0) + int(needed // width)
                used = needed % width
        return count
