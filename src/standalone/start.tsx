/** What the page shows while no workbook is open: the ways in, or the units' files being gathered. */
import { useSyncExternalStore } from "react";
import type { GatheringWords } from "../language/gathering";
import type { PaneWords } from "../language/pane";
import { GatheringView } from "./gathering-view";
import type { SentFiles } from "./sent-files";
import { Welcome, type WelcomeProps } from "./welcome";

interface Props {
  readonly sent: SentFiles;
  readonly words: PaneWords;
  readonly gathering: GatheringWords;
  readonly onFile: WelcomeProps["onFile"];
  readonly onFiles: (files: readonly File[]) => void;
  /** A workbook whose units should have sent a file. */
  readonly onAgainst: (book: File) => void;
  readonly onStopGathering: () => void;
  readonly onSample: () => void;
  readonly onDownload: (bytes: Uint8Array, year: number) => void;
  readonly onOpen: (bytes: Uint8Array, year: number) => void;
}

export function Start({ sent, words, gathering, onStopGathering, ...on }: Props) {
  const now = useSyncExternalStore(sent.subscribe, sent.current);
  if (now === null) {
    return (
      <Welcome
        words={words}
        gathering={gathering.page}
        onFile={on.onFile}
        onFiles={on.onFiles}
        onSample={on.onSample}
      />
    );
  }
  return (
    <GatheringView
      gathering={now}
      words={gathering}
      stop={words.cancel}
      onStop={onStopGathering}
      onDownload={on.onDownload}
      onAgainst={on.onAgainst}
      onOpen={on.onOpen}
      onBack={() => {
        sent.set(null);
      }}
    />
  );
}
