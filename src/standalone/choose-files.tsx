/** A button that lets a person choose workbooks; the browser's own field for it cannot be dressed. */
import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

const useStyles = makeStyles({ hidden: { display: "none" } });

interface Props extends Pick<ButtonProps, "appearance" | "size"> {
  readonly label: string;
  readonly multiple?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

export function ChooseFiles({ label, multiple = false, onFiles, ...look }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        className={styles.hidden}
        type="file"
        multiple={multiple}
        accept=".xlsx,.xlsm,.xls,.ods"
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
