/** How a sheet was understood, in words: "'Năm 2022'!A9: dòng tiêu đề là dòng 9". */
import type { ColumnRole } from "../../scorebook/table-shape";
import type { EvidenceCode, LayoutId } from "../../scorebook/recognition";

/** A template with its parameters in braces: "dòng tiêu đề là dòng {top}". */
type Template = string;

export interface RecognitionWords {
  readonly evidence: Readonly<Record<EvidenceCode, Template>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly layouts: Readonly<Record<LayoutId, string>>;
  readonly encodings: Readonly<Record<string, string>>;
  readonly unread: Template;
  readonly read: Template;
  readonly unused: Template;
}
