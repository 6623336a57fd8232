/** Thiết lập: settings and corrections, one a row, hidden; reading/settings.ts reads them back. */
import type { Language } from "../language/language";
import { settingsSheetWords } from "../language/settings-sheet";
import { FIRST_SETTING_ROW, settingRows } from "../reading/settings/settings";
import type { Corrections } from "../scorebook/corrections";
import type { Settings } from "../scorebook/settings";
import { OWN_NAMES } from "../workbook/own-sheets";
import type { WritePlan } from "../workbook/plan";
import { sheetWords } from "../language/sheets";
import type { Stamp } from "./context";
import { shown } from "./content";
import { SheetBuilder } from "./sheet-builder";
import { LOOKS, StyleBook, TEXT_FORMAT } from "./styles";
import { Table, widthsOf, type Column } from "./table";

const CELL = { size: 11, numberFormat: TEXT_FORMAT } as const;

export interface KeptSettings {
  readonly settings: Settings;
  readonly corrections: Corrections;
}

/** The settings sheet alone; other own sheets are not touched by this plan. */
export function planSettings(
  { settings, corrections }: KeptSettings,
  language: Language,
  stamp: Stamp,
  fingerprint: string,
): WritePlan {
  const words = settingsSheetWords(language);
  const styles = new StyleBook();
  const rows = settingRows(settings, corrections);
  const columns = settingColumns(Math.max(...rows.map(({ length }) => length)));
  const builder = new SheetBuilder(styles, widthsOf(columns.slice(0, 2)));
  builder.put(0, 0, words.heading, { ...CELL, bold: true });
  builder.mark(0, 1, 1, words.kept(stamp.time, stamp.version), LOOKS.note);
  const table = new Table(builder, columns, { first: FIRST_SETTING_ROW, last: FIRST_SETTING_ROW });
  rows.forEach((cells, index) => table.write(FIRST_SETTING_ROW + index, cells));
  const sheet = builder.build({
    definedName: OWN_NAMES.settings,
    title: words.title,
    orientation: "portrait",
    titleRows: null,
    freeze: { rows: FIRST_SETTING_ROW, columns: 1 },
    lastPrinted: 1,
    visible: false,
  });
  return { sheets: [sheet], styles: styles.styles, unfinished: sheetWords(language).unfinished, fingerprint };
}

/** The key, its value, and as many columns more as the longest value is cut into. */
function settingColumns(count: number): readonly Column<readonly string[]>[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `piece${place}`,
    title: "",
    width: place === 0 ? 24 : 60,
    content: (cells) => {
      const piece = cells[place];
      return piece === undefined ? null : shown(piece, CELL);
    },
  }));
}
