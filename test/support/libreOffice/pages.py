"""Pictures of the printed pages of a workbook, sheet by sheet, for people to look at."""

import re
import subprocess
import tempfile
from html import unescape
from pathlib import Path

import uno

from office import properties

DOTS_PER_INCH = 110


def render(document, folder, pages_a_sheet=3):
    """Writes "01 ABC-1.png" … into the folder, first sheet first, and returns the paths."""
    folder = Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        pdf = Path(place) / "pages.pdf"
        # The outline tells on which page each sheet begins.
        options = uno.Any("[]com.sun.star.beans.PropertyValue", properties(ExportBookmarks=True))
        document.storeToURL(pdf.as_uri(), properties(FilterName="calc_pdf_Export", FilterData=options))
        starts, page_count = _sheet_starts(pdf)
        pictures = []
        for number, (name, first) in enumerate(starts, start=1):
            following = starts[number][1] if number < len(starts) else page_count + 1
            title = re.sub(r'[\\/:*?"<>|]', "_", name)
            for page in range(first, min(following, first + pages_a_sheet)):
                picture = folder / f"{number:02d} {title}-{page - first + 1}"
                _picture(pdf, page, picture)
                pictures.append(f"{picture}.png")
        return pictures


def _sheet_starts(pdf):
    """Names and first pages of the sheets that print, and the number of pages."""
    command = ["pdftohtml", "-xml", "-i", "-stdout", str(pdf)]
    described = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")
    # Not parsed as XML: cells may hold characters that XML forbids.
    items = re.findall(r'<item page="(\d+)">([^<]*)</item>', described)
    return [(unescape(name), int(page)) for page, name in items], len(re.findall("<page ", described))


def _picture(pdf, page, target):
    pages = ["-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run(["pdftoppm", "-png", "-r", str(DOTS_PER_INCH), *pages, str(pdf), str(target)], check=True)
