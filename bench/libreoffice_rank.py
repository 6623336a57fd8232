"""The job in LibreOffice Calc, as a clerk's macro would do it: libreoffice_rank.py IN OUT RANKS.json LIE

Opens the workbook, adds three sheets of live formulas (score, percent, RANK, changes), calculates, saves as a new
.xlsx. RANKS.json is for the benchmark: year -> unit -> name of the node -> rank. Needs Debian's python3-uno.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

TOTAL = "Tổng điểm"


def started(folder):
    """Calc in a profile of its own, so that one that is open already is left alone."""
    pipe = f"par_index_{os.getpid()}"
    program = subprocess.Popen(
        [
            os.environ.get("PAR_INDEX_SOFFICE", "soffice"),
            f"-env:UserInstallation=file://{folder}",
            "--headless",
            "--invisible",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return program, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("soffice does not answer")


def column_name(index):
    name = ""
    index += 1
    while index > 0:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def table_of(sheet, turned):
    """Names of units, and each node's name with its cells: (name, cell of a unit, cell of the maximum, range)."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.getRangeAddress()
    quoted = "$'" + sheet.Name + "'."
    nodes = []
    if turned:
        heads = sheet.getCellRangeByPosition(0, 7, last.EndColumn, 7).getDataArray()[0]
        units = [row[0] for row in sheet.getCellRangeByPosition(1, 11, 1, last.EndRow).getDataArray()]
        for column, head in enumerate(heads):
            if head != TOTAL and not re.match(r"[IVX]+\. ", str(head)):
                continue
            at = column_name(column)
            all_units = f"{quoted}${at}$12:${at}${last.EndRow + 1}"
            name = re.sub(r"^[IVX]+\. ", "", head)
            nodes.append((name, lambda unit, at=at: f"{quoted}{at}{unit + 12}", f"{quoted}${at}$11", all_units))
        return units, nodes
    heads = sheet.getCellRangeByPosition(0, 7, last.EndColumn, 7).getDataArray()[0]
    for row, (code, name) in enumerate(sheet.getCellRangeByPosition(0, 8, 1, last.EndRow).getDataArray()):
        if name != TOTAL and not re.fullmatch("[IVX]+", str(code)):
            continue
        at = row + 9
        all_units = f"{quoted}$D${at}:${column_name(last.EndColumn)}${at}"
        nodes.append((name, lambda unit, at=at: f"{quoted}{column_name(unit + 3)}{at}", f"{quoted}$C${at}", all_units))
    return list(heads[3:]), nodes


def added(book, name, rows):
    book.Sheets.insertNewByName(name, book.Sheets.Count)
    sheet = book.Sheets.getByName(name)
    sheet.getCellRangeByPosition(0, 0, len(rows[0]) - 1, len(rows) - 1).setFormulaArray(tuple(map(tuple, rows)))
    return sheet


def main(source, target, ranks_file, lie):
    with tempfile.TemporaryDirectory() as folder:
        program, context = started(folder)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        book = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(os.path.abspath(source)), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),)
        )
        tables = {int(sheet.Name.split()[-1]): table_of(sheet, lie == "unit-rows") for sheet in list(book.Sheets)}
        year = max(tables)
        units, nodes = tables[year]
        rows = [["Đơn vị"] + [f"{name} {what}" for name, *_ in nodes for what in ("điểm", "%", "hạng")]]
        ranks = {}
        for unit, name in enumerate(units):
            row = [name]
            for _, cell, maximum, among in nodes:
                row += [f"={cell(unit)}", f"={cell(unit)}/{maximum}*100", f"=RANK({cell(unit)};{among})"]
            rows.append(row)
        areas = added(book, "KQ Lĩnh vực", rows)
        ranking = [["Đơn vị", "Tổng điểm", "%", "Hạng"]]
        for unit, name in enumerate(units):
            ranking.append([name] + [f"=$'KQ Lĩnh vực'.{column_name(len(nodes) * 3 - 2 + at)}{unit + 2}" for at in range(3)])
        added(book, "KQ Xếp hạng", ranking)
        if year - 1 in tables:
            before = tables[year - 1][1]
            rows = [["Đơn vị"] + [f"{name} {what}" for name, *_ in nodes for what in ("điểm", "bậc")]]
            for unit, name in enumerate(units):
                row = [name]
                for (_, cell, _, among), (_, old, _, others) in zip(nodes, before):
                    row += [f"={cell(unit)}-{old(unit)}", f"=RANK({old(unit)};{others})-RANK({cell(unit)};{among})"]
                rows.append(row)
            added(book, "KQ Thay đổi", rows)
        data = areas.getCellRangeByPosition(0, 1, len(nodes) * 3, len(units)).getDataArray()
        ranks[str(year)] = {
            row[0]: {name: int(row[3 * at + 3]) for at, (name, *_) in enumerate(nodes)} for row in data
        }
        book.storeToURL(
            uno.systemPathToFileUrl(os.path.abspath(target)),
            (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),),
        )
        book.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        program.wait()
    with open(ranks_file, "w", encoding="utf-8") as file:
        json.dump(ranks, file, ensure_ascii=False)


main(*sys.argv[1:5])
