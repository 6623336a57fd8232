/** A table read the other way round: what its header calls criteria may be units, and units criteria. */
import type { Place } from "../layouts/layout";
import type { HeaderColumn } from "../regions/header-column";

/** The names of the rows are units', whatever their header says; what stands over the columns are criteria. */
export function asUnits(place: Place): Place | null {
  return renamed(place, "criterion", "unit");
}

/** The names of the rows are criteria. */
export function asCriteria(place: Place): Place | null {
  return renamed(place, "unit", "criterion");
}

function renamed(place: Place, from: "unit" | "criterion", to: "unit" | "criterion"): Place | null {
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
