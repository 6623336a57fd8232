/** A session of the pane over a workbook in memory, and what is asked of it. */
import type { PanePorts } from "../../../src/taskpane/state/desk";
import { PaneSession } from "../../../src/taskpane/state/session";
import type { ReadyState } from "../../../src/taskpane/state/pane-state";
import { HostError, type Host } from "../../../src/workbook/host";
import { MemoryHost } from "../../hosts/memory-host";

/** The world's formats: what is made is named after what it holds. */
export const DOCUMENTS: PanePorts["documents"] = {
  word: ({ unit }) => Promise.resolve(new TextEncoder().encode(unit)),
  fill: (template, { unit }) =>
    Promise.resolve(new TextEncoder().encode(`${new TextDecoder().decode(template)}: ${unit}`)),
  placesOf: () => Promise.resolve({ known: 1, unknown: [] }),
  zip: (files) => Promise.resolve(new TextEncoder().encode(files.map(({ name }) => name).join("\n"))),
  offer: () => undefined,
  copy: () => Promise.resolve(true),
  readWritten: () => Promise.reject(new HostError("not-a-document")),
  readWorkbook: () => Promise.reject(new HostError("not-a-workbook")),
};

export function sessionWith(ports: Partial<PanePorts> = {}): PaneSession {
  return new PaneSession({
    language: "vi",
    version: "1.2.3",
    time: () => "22/11/2026 08:05",
    recallUnit: () => null,
    rememberUnit: () => undefined,
    documents: DOCUMENTS,
    reportFault: (fault) => {
      throw fault;
    },
    ...ports,
  });
}

export async function opened(host: Host, ports?: Partial<PanePorts>): Promise<PaneSession> {
  const session = sessionWith(ports);
  await session.openWith(() => Promise.resolve(host));
  return session;
}

export function ready(session: PaneSession): ReadyState {
  const state = session.current();
  if (state.stage !== "ready") throw new Error(`expected figures, not ${JSON.stringify(state)}`);
  return state;
}

/** A host whose workbook can be changed by the user, and whose next call can be made to fail. */
export class ChangingHost extends MemoryHost {
  readonly selected: unknown[] = [];
  failNext: HostError | null = null;

  private fail(): void {
    const error = this.failNext;
    this.failNext = null;
    if (error !== null) throw error;
  }

  override async read(...args: Parameters<MemoryHost["read"]>) {
    this.fail();
    return super.read(...args);
  }

  override async apply(...args: Parameters<MemoryHost["apply"]>) {
    this.fail();
    return super.apply(...args);
  }
}
