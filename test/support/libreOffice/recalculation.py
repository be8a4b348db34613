"""
LibreOffice's work on generated workbooks, side by side with the same workbook whose every formula is `=A1*2`, and on
10 000 clients against 1 000: once for opening with every formula calculated anew, once for calculating everything again
in the open workbook. Starting the program is part of neither. Measured is processor time, so that what else the machine
does does not count.
"""

import csv
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from statistics import median

from office import Office

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "assets" / "sample" / "atelier-brisemarne.xlsx"
# The clock of processes ticks a hundred times a second: short work is repeated.
RUNS = 5
OPENINGS = 5
TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")


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


def yardstick(path):
    """The same workbook with `A1*2` in place of every formula."""
    out = path.with_suffix(".yardstick.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = re.sub(rb"(<f)(?: [^>]*)?>[^<]*(</f>)", rb"\1>A1*2\2", content)
            if name.startswith("xl/tables/"):
                content = re.sub(rb"<calculatedColumnFormula>[^<]*</calculatedColumnFormula>", b"", content)
            target.writestr(name, content)
    return out


def processor_ms(office):
    """Processor time of the office's processes so far: fields 14 and 15 of their state; 5 is the group."""
    ticks = 0
    for state in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = state.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[2]) == office.process.pid:
            ticks += int(fields[11]) + int(fields[12])
    return ticks * TICK_MS


def spent(office, work):
    """Processor milliseconds of the office for one piece of work."""
    before = processor_ms(office)
    work()
    return processor_ms(office) - before


def openings(office, paths):
    """
    Processor milliseconds for opening and calculating each of the workbooks: the median of several openings in turn, so
    that what slows the machine for a moment slows all of them alike, and one slow opening counts no more than another.
    """
    took = {path: [] for path in paths}
    # The first opening warms the program up and does not count.
    for number in range(OPENINGS + 1):
        for path in paths:
            ms = spent(office, lambda: office.open(path).close(True))
            if number > 0:
                took[path].append(ms)
    return [median(took[path]) for path in paths]


def calculations(office, path):
    """Formula cells; processor milliseconds for calculating all of them again, on average."""
    document = office.open(path)
    formulas = formula_count(document)

    def calculate():
        for _ in range(RUNS):
            document.calculateAll()

    calculated = spent(office, calculate) / RUNS
    document.close(True)
    return formulas, calculated


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
                workbook = analysed(source, folder)
                simple = yardstick(workbook)
                opened, simple_opened = openings(office, [workbook, simple])
                formulas, calculated = calculations(office, workbook)
                _, simple_calculated = calculations(office, simple)
                took[title] = opened, calculated
                print(f"{title}: {formulas} formulas; ratio to the same workbook with as many =A1*2")
                print(f"  opening and calculating: {opened:.0f} ms, ratio {opened / simple_opened:.2f}")
                print(f"  calculating again: {calculated:.1f} ms, ratio {calculated / max(simple_calculated, TICK_MS / RUNS):.2f}")
            few, many = took["1000 clients"], took["10000 clients"]
            print(f"10000 clients against 1000: opening and calculating {many[0] / few[0]:.1f} times as long, "
                  f"calculating again {many[1] / few[1]:.1f}")
    finally:
        office.stop()


if __name__ == "__main__":
    sys.exit(main())
