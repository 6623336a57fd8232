/** How every chart looks beside its marks: what its legend names, and what is told at the pointer. */
import { tokens, type GriffelStyle } from "@fluentui/react-components";

export const LEGEND_ITEM: GriffelStyle = { display: "inline-flex", alignItems: "center", columnGap: "5px" };

export const TIP: GriffelStyle = {
  maxWidth: "220px",
  padding: "4px 8px",
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
};
