/** A part that broke gives way to what happened and a way on, never to a white page. */
import { Component, useEffect, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isMissingPart } from "../loading";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  fault: { display: "grid", rowGap: "8px", justifyItems: "start", padding: "16px 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  readonly children: ReactNode;
  /** The part is all that is on screen. */
  readonly whole?: boolean;
  /** Where the way back leads, where the part is a page. */
  readonly onBack?: () => void;
}

interface State {
  readonly fault: unknown;
}

export class FaultBoundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  private readonly again = (): void => {
    this.setState({ fault: null });
  };

  override render(): ReactNode {
    const { children, onBack, whole = false } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    const back =
      onBack === undefined
        ? {}
        : {
            onBack: () => {
              this.again();
              onBack();
            },
          };
    return <Fault whole={whole} missing={isMissingPart(fault)} onAgain={this.again} {...back} />;
  }
}

interface FaultProps {
  readonly whole: boolean;
  readonly missing: boolean;
  readonly onAgain: () => void;
  readonly onBack?: () => void;
}

function Fault({ whole, missing, onAgain, onBack }: FaultProps) {
  const styles = useStyles();
  const { words, tools, hasNewVersion, reload } = usePane();
  const [isOld, setIsOld] = useState(false);
  useEffect(() => {
    if (missing) void hasNewVersion().then(setIsOld);
  }, [missing, hasNewVersion]);
  const said = isOld ? words.fault.newVersion : missing ? words.fault.missing : words.fault.broken;
  const [Page, Title] = whole ? (["main", "h1"] as const) : (["div", "h2"] as const);
  return (
    <Page className={styles.fault}>
      <div role="alert">
        <Title className={styles.title}>{said.title}</Title>
        <p className={styles.text}>{said.text}</p>
      </div>
      <div className={styles.actions}>
        {/* A part that could not be loaded stays away until the page is loaded anew. */}
        <Button
          appearance="primary"
          onClick={() => {
            if (missing) reload();
            else onAgain();
          }}
        >
          {missing ? words.fault.reload : words.retry}
        </Button>
        {!missing && <Button onClick={reload}>{words.fault.reload}</Button>}
        {onBack !== undefined && <Button onClick={onBack}>{tools.back}</Button>}
      </div>
    </Page>
  );
}
