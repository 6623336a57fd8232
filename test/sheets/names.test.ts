import { analyse } from "../../src/analysis/analyse";
import { sheetWords } from "../../src/language/sheets";
import { UnitNames } from "../../src/sheets/names";
import { area, assessment, details, scoreBook, units } from "../making/book";

function namesFor(...unitNames: readonly string[]): {
  readonly names: UnitNames;
  readonly titles: readonly (readonly string[])[];
} {
  const book = assessment(
    2022,
    units(...unitNames),
    area(
      "I",
      "Thể chế",
      1,
      unitNames.map(() => 1),
    ),
    details({
      group: { name: "xã, phường", kind: "commune" },
    }),
  );
  const { groups } = analyse(scoreBook(book));
  const names = new UnitNames(groups, sheetWords("vi"));
  const [group] = groups;
  const titles = unitNames.map((_, unit) => {
    if (group === undefined) throw new Error("no group");
    const { definedName, title } = names.ofUnit("appendixI", group, unit);
    return [definedName, title];
  });
  return { names, titles };
}

describe("sheets of several units", () => {
  test("the unit's name stands behind, readable in the title and plain in the defined name", () => {
    expect(namesFor("Xã Bạch Thông", "Phường Đức Xuân").titles).toEqual([
      ["CCHC_PhuLucI_BachThong", "Phụ lục I - Bạch Thông"],
      ["CCHC_PhuLucI_DucXuan", "Phụ lục I - Đức Xuân"],
    ]);
  });

  test("units of one name are told apart", () => {
    expect(namesFor("Xã Tân Lập", "Phường Tân Lập", "Xã Tân Lập").titles).toEqual([
      ["CCHC_PhuLucI_XaTanLap", "Phụ lục I - Xã Tân Lập"],
      ["CCHC_PhuLucI_PhuongTanLap", "Phụ lục I - Phường Tân Lập"],
      ["CCHC_PhuLucI_XaTanLap2", "Phụ lục I - Xã Tân Lập (2)"],
    ]);
  });

  test("a long name is cut between words to what Excel allows", () => {
    const [[, title] = []] = namesFor("Sở Nông nghiệp và Phát triển nông thôn tỉnh").titles;
    expect(title).toBe("PL I - Sở Nông nghiệp và Phát…");
    expect(title?.length).toBeLessThanOrEqual(31);
  });

  test("the only unit has the plain names", () => {
    expect(namesFor("Xã Bạch Thông").names.plain("draft")).toEqual({
      definedName: "CCHC_BaoCao",
      title: "Dự thảo báo cáo",
    });
  });
});
