/** For newcomers: three small steps, one at a time, beside what they speak of. */
import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: {
    margin: "8px 12px 0",
    padding: "8px 8px 8px 12px",
    display: "grid",
    rowGap: "4px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
  },
  count: { fontWeight: 400, marginLeft: "6px", fontVariantNumeric: "tabular-nums" },
  step: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", justifyContent: "flex-end", columnGap: "6px" },
});

export function FirstRun({ onSkip }: { readonly onSkip: () => void }) {
  const styles = useStyles();
  const { title, steps, step, next, skip } = usePane().words.firstRun;
  const [at, setAt] = useState(0);
  const isLast = at >= steps.length - 1;
  return (
    <section className={styles.box} aria-label={title}>
      <h2 className={styles.title}>
        {title}
        <span className={styles.count}>{step(at + 1, steps.length)}</span>
      </h2>
      <p className={styles.step} aria-live="polite">
        {steps[at]}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance={isLast ? "primary" : "subtle"} onClick={onSkip}>
          {skip}
        </Button>
        {!isLast && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setAt(at + 1);
            }}
          >
            {next}
          </Button>
        )}
      </div>
    </section>
  );
}
