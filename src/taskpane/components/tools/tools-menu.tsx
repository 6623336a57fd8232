/** The menu of what the pane can do besides its one button. */
import { useSyncExternalStore } from "react";
import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowSwapRegular,
  ArrowTrendingRegular,
  DocumentSearchRegular,
  DocumentTextRegular,
  MoreHorizontalRegular,
  SettingsRegular,
  QuestionCircleRegular,
  TableSettingsRegular,
  PeopleRegular,
} from "@fluentui/react-icons";
import { guideAt } from "../../../language/guide";
import type { ToolWords } from "../../../language/tools";
import type { PageName } from "../../state/pane-state";
import { chapterOf } from "../../view/chapter";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: "normal" },
});

interface Tool {
  readonly page: Exclude<PageName, "overview">;
  readonly icon: React.JSX.Element;
  readonly words: (words: ToolWords) => { readonly title: string; readonly hint: string };
}

const TOOLS: readonly Tool[] = [
  { page: "outlook", icon: <ArrowTrendingRegular />, words: ({ outlook }) => outlook },
  { page: "group", icon: <PeopleRegular />, words: ({ group }) => group },
  { page: "documents", icon: <DocumentTextRegular />, words: ({ documents }) => documents },
  { page: "matching", icon: <ArrowSwapRegular />, words: ({ matching }) => matching },
  { page: "mapping", icon: <TableSettingsRegular />, words: ({ mapping }) => mapping },
  { page: "check", icon: <DocumentSearchRegular />, words: ({ check }) => check },
  { page: "settings", icon: <SettingsRegular />, words: ({ settings }) => settings },
];

export function ToolsMenu() {
  const styles = useStyles();
  const { words, tools, session, version } = usePane();
  const state = useSyncExternalStore(session.subscribe, session.current);
  return (
    <span data-return="tools">
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            aria-label={tools.menu}
            data-tip={tools.menu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {TOOLS.map(({ page, icon, words: wordsOf }) => {
              const { title, hint } = wordsOf(tools);
              return (
                <MenuItem
                  key={page}
                  icon={icon}
                  subText={<span className={styles.hint}>{hint}</span>}
                  onClick={() => {
                    session.openPage(page);
                  }}
                >
                  {title}
                </MenuItem>
              );
            })}
            {/* The page that is one file has no other beside it. */}
            {location.protocol !== "file:" && (
              <MenuItemLink
                href={guideAt(state.stage === "ready" ? chapterOf(state) : "trouble")}
                target="_blank"
                rel="noopener"
                icon={<QuestionCircleRegular />}
              >
                {words.help} <span className={styles.hint}>{words.version(version)}</span>
              </MenuItemLink>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
