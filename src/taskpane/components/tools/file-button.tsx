/** A button that lets the user choose a file and hands over its name and bytes. */
import { useRef, type ComponentProps } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { NamedBytes } from "../../state/desk";

const useStyles = makeStyles({ hidden: { display: "none" } });

type ButtonLook = Pick<ComponentProps<typeof Button>, "appearance" | "className" | "disabledFocusable"> & {
  readonly icon?: React.JSX.Element;
};

interface Props extends ButtonLook {
  readonly label: string;
  /** Endings: ".docx,.txt". */
  readonly accept: string;
  readonly onFile: (file: NamedBytes) => void;
}

export function FileButton({ label, accept, onFile, ...look }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void take(file);
          // The same file can be chosen again after it was changed.
          target.value = "";
        }}
      />
    </>
  );
}
