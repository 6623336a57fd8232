/** The ribbon's function command. It runs in a page that nobody sees, so its end is shown elsewhere. */
import { now } from "../hosts/browser/clock";
import { recalledUnit } from "../hosts/browser/memory";
import { ExcelHost } from "../hosts/excel/excel-host";
import { languageOf, type Language } from "../language/language";
import { missingLooks, writtenTitle } from "../language/missing-looks";
import { momentText } from "../language/moments";
import { hostMessage, problemMessage } from "../language/problems";
import { ProblemError } from "../scorebook/problem";
import { HostError } from "../workbook/host";
import { createSummary } from "./create-summary";
import { messageAddress } from "./message";

declare const __VERSION__: string;

/** Why nothing was written, in the user's words. A fault of ours is unknown to them and reported. */
function reasonOf(error: unknown, language: Language): string {
  if (error instanceof ProblemError) return problemMessage(error.problem, language);
  if (error instanceof HostError) return hostMessage(error.code, language, error.subject);
  reportError(error);
  return hostMessage("unknown", language);
}

/**
 * A small window with the reason, or with what is missing, until the user closes it. A dialog needs no shared runtime and works in
 * every Excel that the add-in runs in; without it the command would fail in silence.
 */
function tell(text: string, language: Language, title = ""): Promise<void> {
  const address = messageAddress(new URL("message.html", location.href).href, { language, title, text });
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 32, width: 32, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          resolve();
          return;
        }
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      },
    );
  });
}

/** Excel keeps the button busy until the event is completed. */
async function onCreateSummary(event: Office.AddinCommands.Event): Promise<void> {
  const language = languageOf(Office.context.displayLanguage as string | number | undefined);
  const stamp = { time: momentText(now()), version: __VERSION__ };
  try {
    const written = await createSummary(new ExcelHost(), { language, stamp, unit: recalledUnit() });
    const missing = missingLooks(written, language);
    if (missing !== null) await tell(missing, language, writtenTitle(language));
  } catch (error) {
    await tell(reasonOf(error, language), language);
  } finally {
    event.completed();
  }
}

// Before Office is ready: a button pressed while the page still loads must find its command.
Office.actions.associate("createSummary", (event: Office.AddinCommands.Event) => {
  void onCreateSummary(event);
});
void Office.onReady();
