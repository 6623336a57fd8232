/** What lost points, and where most. */
import { count, points } from "../derived";
import type { Oracle } from "../oracle";
import { isOut, rule, type Rule } from "./rule";

/** "A (1,5 điểm)": the areas that lost most, most first. */
function lostList(list: string, oracle: Oracle): boolean {
  const parts = list.split("; ");
  const wanted = [...oracle.losing]
    .filter((area) => points(oracle.areaLost(area)) !== "0" && oracle.areaLost(area) > 0)
    .sort((a, b) => oracle.areaLost(b) - oracle.areaLost(a))
    .slice(0, 3)
    .map((area) => oracle.areaLost(area));
  return (
    parts.length === wanted.length &&
    parts.every((part, place) => {
      const [, name = "", shown] = /^(.+) \(([\d,]+) điểm\)$/u.exec(part) ?? [];
      const area = oracle.area(name);
      return (
        area !== undefined &&
        oracle.areaLost(area) === wanted[place] &&
        shown === points(oracle.areaLost(area))
      );
    })
  );
}

const WHO_LOST = "Năm (?<year>\\d{4}), (?<who>.+?) ";

export const LOST: readonly Rule[] = [
  rule(
    `${WHO_LOST}bị trừ (?:(?<lost>[\\d,]+) điểm )?(?:điểm )?ở (?:(?<count>\\d+) tiêu chí, tiêu chí thành phần thuộc )?(?<areas>\\d+) lĩnh vực` +
      "(?:, trong đó có (?<within>\\d+) tiêu chí, tiêu chí thành phần bị trừ điểm)?; bị trừ nhiều nhất là: (?<list>[^.]+)\\.",
    ({ year, who, lost, count: criteria, within, areas, list = "" }, oracle) => {
      const sum = oracle.losing.reduce((total, area) => total + Math.max(0, oracle.areaLost(area)), 0);
      const leaves = oracle.losing.reduce((total, area) => total + oracle.lostLeaves(area).length, 0);
      const bareAreas = oracle.losing.filter((area) => oracle.lostLeaves(area).length === 0).length;
      const shown = criteria ?? within;
      return (
        Number(year) === oracle.year &&
        oracle.isWho(who) &&
        (lost === undefined || (lost === points(sum) && lost !== "0")) &&
        areas === count(oracle.losing.length) &&
        (shown === undefined ? leaves === 0 : shown === count(leaves) && leaves > 0) &&
        (criteria === undefined || bareAreas === 0) &&
        lostList(list, oracle)
      );
    },
  ),
  rule(
    `${WHO_LOST}bị trừ (?<lost>[\\d,]+) điểm so với điểm tối đa\\.`,
    ({ lost }, oracle) =>
      oracle.now.areas.length === 0 && lost !== "0" && lost === points(oracle.lost(oracle.total) ?? 0),
  ),
  rule(
    `${WHO_LOST}đạt điểm tối đa (?<max>[\\d,]+) điểm, không bị trừ điểm\\.`,
    ({ max }, oracle) => oracle.lost(oracle.total) === 0 && max === points(oracle.now.max(oracle.total) ?? 0),
  ),
  rule(
    `${WHO_LOST}không bị trừ điểm ở tiêu chí, tiêu chí thành phần nào\\.`,
    (_, oracle) =>
      oracle.losing.length === 0 &&
      oracle.now.areas.length > 0 &&
      oracle.now.areas.every((area) => oracle.now.max(area) !== null || isOut(oracle, area)) &&
      (oracle.lost(oracle.total) ?? 1) <= 0,
  ),
  rule("Các tiêu chí bị trừ nhiều điểm nhất: (?<list>.+?)\\.(?=$)", ({ list = "" }, oracle) =>
    list.split("; ").every((part) => {
      const [, name = "", lost, max] = /^(.+) \(bị trừ ([\d,]+)\/([\d,]+) điểm\)$/u.exec(part) ?? [];
      const node = oracle.now.node(name);
      return (
        node !== undefined &&
        lost === points(oracle.lost(node) ?? 0) &&
        lost !== "0" &&
        max === points(oracle.now.max(node) ?? 0)
      );
    }),
  ),
];
