"""
Times LibreOffice on generated workbooks, side by side with a workbook of as many `=A1*2` cells, and on 10 000 clients
against 1 000: once for opening with every formula calculated anew, once for calculating everything again in the open
workbook. Starting the program is part of neither.
"""

import csv
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from office import Office, properties

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "assets" / "sample" / "atelier-brisemarne.xlsx"
RUNS = 7
OPENINGS = 3
# Rows of a yardstick's columns: a sheet is not made of one endless column.
ROWS = 20_000


def ledger(path, clients):
    """Three years of invoice lines, four a client and year on average, with sales that fall as the client's rank rises."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["Date", "N° facture", "Code client", "Client", "Montant HT"])
        line = 0
        for client in range(1, clients + 1):
            for year in (2023, 2024, 2025):
                for month in (1, 4, 8, 12):
                    line += 1
                    if (client * 31 + year * 7 + month) % 11 == 0:
                        continue
                    amount = round(900_000 / (client + 9) * (1 + (client * month) % 5 / 10), 2)
                    rows.writerow([f"{year}-{month:02d}-15", f"F{line}", f"C{client:05d}", f"Client {client}", amount])


def analysed(source, folder):
    out = folder / f"{source.stem}.portfolio.xlsx"
    command = ["node", "dist/node/demo.js", str(source), "--out", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return out


def formula_count(document):
    """Formula cells of all sheets. 16 is com.sun.star.sheet.CellFlags.FORMULA."""
    return sum(
        (area.EndRow - area.StartRow + 1) * (area.EndColumn - area.StartColumn + 1)
        for sheet in document.Sheets
        for area in sheet.queryContentCells(16).RangeAddresses
    )


def yardstick(office, formulas, path):
    document = office.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True))
    sheet = document.Sheets[0]
    for row in range(min(ROWS, formulas)):
        sheet.getCellByPosition(0, row).Value = row
    column = 1
    while formulas > 0:
        rows = min(ROWS, formulas)
        cells = sheet.getCellRangeByPosition(column, 0, column, rows - 1)
        cells.setFormulaArray(tuple((f"=$A{row + 1}*2",) for row in range(rows)))
        formulas -= rows
        column += 1
    document.storeToURL(path.as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))
    document.close(True)
    return path


def shortest(runs, work):
    """Milliseconds of the shortest of several runs: what else the machine does only ever adds to it."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def measure(office, path):
    """Formula cells; milliseconds for opening and calculating; milliseconds for calculating again."""
    opened = shortest(OPENINGS, lambda: office.open(path).close(True))
    document = office.open(path)
    formulas = formula_count(document)
    calculated = shortest(RUNS, document.calculateAll)
    document.close(True)
    return formulas, opened, calculated


def main():
    office = Office()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            sources = [("sample", SAMPLE)]
            for clients in (1_000, 10_000):
                path = folder / f"{clients}.csv"
                ledger(path, clients)
                sources.append((f"{clients} clients", path))
            took = {}
            for title, source in sources:
                formulas, opened, calculated = took[title] = measure(office, analysed(source, folder))
                _, simple_opened, simple_calculated = measure(
                    office, yardstick(office, formulas, folder / f"{source.stem}.yardstick.xlsx")
                )
                print(f"{title}: {formulas} formulas; ratio to as many =A1*2")
                print(f"  opening and calculating: {opened:.0f} ms, ratio {opened / simple_opened:.2f}")
                print(f"  calculating again: {calculated:.1f} ms, ratio {calculated / simple_calculated:.2f}")
            few, many = took["1000 clients"], took["10000 clients"]
            print(f"10000 clients against 1000: opening and calculating {many[1] / few[1]:.1f} times as long, "
                  f"calculating again {many[2] / few[2]:.1f}")
    finally:
        office.stop()


if __name__ == "__main__":
    sys.exit(main())
