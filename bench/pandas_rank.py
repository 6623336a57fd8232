"""The job as an analyst would write it with pandas and openpyxl: pandas_rank.py IN OUT RANKS.json LIE

Reads the stored values of every year's sheet, takes score, percent and rank of the total and the areas,
the changes against the year before, and appends three sheets to a copy of the workbook. RANKS.json is
for the benchmark: the ranks of every year, to be counted against the truth.
"""

import json
import shutil
import sys

import pandas as pd

TOTAL = "Tổng điểm"


def turned_tables(sheet):
    """The same of a sheet with units as rows: captions in rows 8 to 10, maxima in row 11."""
    heads = sheet.iloc[7].astype(str)
    columns = heads[heads.str.match(r"[IVX]+\. ") | (heads == TOTAL)].index
    names = heads[columns].str.replace(r"^[IVX]+\. ", "", regex=True)
    scores = sheet.loc[11:, columns].astype(float).set_axis(sheet.loc[11:, 1]).set_axis(names, axis=1)
    maxima = sheet.loc[10, columns].astype(float).set_axis(names)
    return scores, scores / maxima * 100, scores.rank(ascending=False, method="min").astype(int)


def year_tables(sheet):
    """Units × (total and areas): scores, percents, ranks."""
    units = sheet.columns[3:]
    is_area = sheet["STT"].astype(str).str.fullmatch("[IVX]+")
    rows = sheet[is_area | (sheet["Nội dung"] == TOTAL)].set_index("Nội dung")
    scores = rows[units].astype(float).T
    percents = scores / rows["Điểm tối đa"].astype(float) * 100
    ranks = scores.rank(ascending=False, method="min").astype(int)
    return scores, percents, ranks


def main(source, target, ranks_file, lie="criteria-rows"):
    turned = lie == "unit-rows"
    sheets = pd.read_excel(source, sheet_name=None, header=None if turned else 7)
    read = turned_tables if turned else year_tables
    years = {int(name.split()[-1]): read(sheet) for name, sheet in sheets.items()}
    year = max(years)
    scores, percents, ranks = years[year]

    ranking = pd.DataFrame({"Tổng điểm": scores[TOTAL], "Chỉ số (%)": percents[TOTAL], "Xếp hạng": ranks[TOTAL]})
    areas = pd.concat({"Điểm": scores, "%": percents, "Hạng": ranks}, axis=1).swaplevel(axis=1).sort_index(axis=1)
    output = {"KQ Xếp hạng": ranking.sort_values("Xếp hạng"), "KQ Lĩnh vực": areas}
    if year - 1 in years:
        base_scores, base_percents, base_ranks = years[year - 1]
        ranking["Tăng/giảm điểm"] = scores[TOTAL] - base_scores[TOTAL]
        ranking["Tăng/giảm bậc"] = base_ranks[TOTAL] - ranks[TOTAL]
        output["KQ Xếp hạng"] = ranking.sort_values("Xếp hạng")
        output["KQ Thay đổi"] = (
            pd.concat(
                {"Điểm": scores - base_scores, "%": percents - base_percents, "Bậc": base_ranks - ranks}, axis=1
            )
            .swaplevel(axis=1)
            .sort_index(axis=1)
        )

    shutil.copy(source, target)
    with pd.ExcelWriter(target, engine="openpyxl", mode="a", if_sheet_exists="replace") as writer:
        for name, table in output.items():
            table.to_excel(writer, sheet_name=name)

    with open(ranks_file, "w", encoding="utf-8") as file:
        json.dump({str(key): table[2].to_dict("index") for key, table in years.items()}, file, ensure_ascii=False)


main(*sys.argv[1:5])
