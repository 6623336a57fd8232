/** A table read the other way round: what its header calls criteria may be units, and units criteria. */
import type { TablePlace } from "../layouts/layout";
import type { HeaderColumn } from "../regions/header-column";

/**
 * The place with the columns of names and numbers as the shape of the cells tells them, where no word does; as
 * criteria and as units where the shape says neither.
 */
export function labelled(place: TablePlace): TablePlace[] {
  const { labels } = place.band;
  if (labels?.alone !== true) return [place];
  const kinds =
    labels.kind === "units"
      ? (["unit"] as const)
      : labels.kind === "criteria"
        ? (["criterion"] as const)
        : (["unit", "criterion"] as const);
  return kinds.map((role) => {
    const columns = place.band.columns.map((header): HeaderColumn => {
      if (header.column === labels.labelColumn) return { ...header, role, names: [] };
      // A list that is sorted by rank begins with it ("Bậc | Đơn vị | Điểm").
      const isRank = role === "unit" && header.role === "rank";
      if (header.column === labels.codeColumn && !isRank) return { ...header, role: "code", names: [] };
      return header;
    });
    return { ...place, band: { ...place.band, columns } };
  });
}

/** The names of the rows are units', whatever their header says; what stands over the columns are criteria. */
export function asUnits(place: TablePlace): TablePlace | null {
  return renamed(place, "criterion", "unit");
}

/** The names of the rows are criteria. */
export function asCriteria(place: TablePlace): TablePlace | null {
  return renamed(place, "unit", "criterion");
}

function renamed(place: TablePlace, from: "unit" | "criterion", to: "unit" | "criterion"): TablePlace | null {
  const { band } = place;
  const label = band.columns.find(({ role }) => role === from);
  if (label === undefined) return null;
  const columns = band.columns.map((header): HeaderColumn => {
    if (header.column === label.column) return { ...header, role: to, names: [] };
    if (header.role !== from && header.role !== to) return header;
    // A caption that named the rows' kind among the columns is only a name now.
    const names = header.names.length > 0 || header.lowest === null ? header.names : [header.lowest];
    return { ...header, role: null, names };
  });
  return { ...place, band: { ...band, columns } };
}
