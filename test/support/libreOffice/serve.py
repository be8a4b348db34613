"""
Serves requests from standard input, one JSON object a line, answering each with one line: {"result"} or {"error"};
the end of input ends LibreOffice too. With arguments instead, renders a workbook, with numbers and dates as in a locale:
serve.py <workbook> <folder> [fr-FR].
"""

import json
import signal
import sys
import threading
from pathlib import Path

import pages
import workbook
from cut_texts import cut_texts
from office import Office, properties


def handle(office, request):
    document = office.open(request["path"], request.get("recalculate", True))
    try:
        if request["kind"] == "render":
            return pages.render(document, request["folder"])
        if request["kind"] == "cutTexts":
            return cut_texts(office, document, request["sheets"])
        if request["kind"] == "save":
            return _saved(document, request)
        return list(_steps(office, document, request))
    finally:
        document.close(True)


def _saved(document, request):
    for edit in request["edits"]:
        workbook.apply(document, edit)
    document.calculateAll()
    document.storeToURL(Path(request["out"]).as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))
    return request["out"]


def _steps(office, document, request):
    sheets = request["sheets"]
    if not request["recalculate"]:
        yield workbook.dump(office, document, sheets)
        return
    for edits in [[], *request["steps"]]:
        for edit in edits:
            workbook.apply(document, edit)
        document.calculateAll()
        yield workbook.dump(office, document, sheets)


def answer(office, line):
    request = json.loads(line)
    deadline = threading.Timer(request["timeoutMs"] / 1000, office.kill)
    deadline.start()
    try:
        return {"result": handle(office, request)}
    except Exception as error:
        if not deadline.is_alive():
            return {"error": f"LibreOffice was stopped: {request['kind']} took more than {request['timeoutMs']} ms"}
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        deadline.cancel()


def main(arguments):
    # As an exception, so that LibreOffice is stopped on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    office = Office(*arguments[2:3])
    try:
        if arguments:
            path, folder, *_ = arguments
            print(*handle(office, {"kind": "render", "path": path, "folder": folder}), sep="\n")
            return
        for line in sys.stdin:
            if office.has_ended():
                office.stop()
                office = Office()
            print(json.dumps(answer(office, line)), flush=True)
    finally:
        office.stop()


main(sys.argv[1:])
