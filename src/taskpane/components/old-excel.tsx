/** An Excel that lacks what the pane needs: said in plain words, with the way that works everywhere. */
import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { paneWords } from "../../language/pane";
import { useBrightness, type OfficeTheme } from "../brightness";
import { themeOf } from "../theme";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "scroll" },
  text: { display: "grid", rowGap: "12px", padding: "40px 16px 24px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Beside the pane on the same server. */
const STANDALONE = "standalone.html";

interface Props {
  readonly language: Language;
  readonly officeTheme: OfficeTheme;
}

export function OldExcel({ language, officeTheme }: Props) {
  const styles = useStyles();
  const { oldExcel } = paneWords(language);
  const page = language === "vi" ? STANDALONE : `${STANDALONE}?lang=${language}`;
  return (
    <FluentProvider className={styles.page} theme={themeOf(useBrightness(officeTheme))}>
      <main className={styles.text}>
        <h1 className={styles.title}>{oldExcel.title}</h1>
        <p className={styles.line}>{oldExcel.text}</p>
        <p className={styles.line}>
          <Link href={page} target="_blank" rel="noopener">
            {oldExcel.link}
          </Link>
        </p>
      </main>
    </FluentProvider>
  );
}
