/** A chart that can be taken away as a picture. */
import { useRef, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ImageRegular } from "@fluentui/react-icons";
import { viewTableWords } from "../../language/view-tables";
import { deferred } from "../loading";
import { usePane } from "./pane-context";

const drawing = deferred(() => import("./charts/chart-picture"));

const useStyles = makeStyles({
  around: { display: "flex", flexDirection: "column" },
  picture: { alignSelf: "flex-end", "@media print": { display: "none" } },
});

interface Props {
  /** Above the picture, and the name of its file: whose, what and of which year. */
  readonly title: string;
  readonly children: ReactNode;
}

export function Pictured({ title, children }: Props) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = viewTableWords(language);
  const around = useRef<HTMLDivElement>(null);
  const take = async (): Promise<void> => {
    const { chartPicture } = await drawing();
    const bytes = around.current === null ? null : await chartPicture(around.current, title);
    if (bytes !== null) session.reports.picture(title, bytes);
  };
  return (
    <div className={styles.around} ref={around}>
      {children}
      <Button
        className={styles.picture}
        appearance="subtle"
        size="small"
        icon={<ImageRegular />}
        aria-label={words.pictureOf(title)}
        onClick={() => void take()}
      >
        {words.picture}
      </Button>
    </div>
  );
}
