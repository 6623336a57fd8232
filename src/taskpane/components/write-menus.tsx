/** Menus of the bar at the bottom: the sheets that were written, and what is done rarely. */
import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { WrittenSheet } from "../../workbook/host";
import { usePane } from "./pane-context";

/** One of them leads to its sheet. */
export function WrittenSheets({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const { words, session } = usePane();
  return (
    <Menu inline positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{words.openSheets}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sheets.map(({ definedName, sheet }) => (
            <MenuItem
              key={definedName}
              aria-label={words.openSheet(sheet)}
              onClick={() => void session.select({ sheet, row: 0, column: 0 })}
            >
              {sheet}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface Props {
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
}

/** These actions, and removing what was written. */
export function MoreActions({ actions }: Props) {
  const { words, session } = usePane();
  return (
    <Menu inline positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label={words.more} data-tip={words.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ label, act }) => (
            <MenuItem key={label} onClick={act}>
              {label}
            </MenuItem>
          ))}
          <MenuItem
            onClick={() => {
              session.sheets.askRemoval();
            }}
          >
            {words.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
