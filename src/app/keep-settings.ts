/** Use case: settings and corrections kept in the workbook, on its hidden sheet "Thiết lập". */
import type { Language } from "../language/language";
import { readStored } from "../reading/settings/settings";
import { planSettings, type KeptSettings } from "../sheets/settings";
import type { Stamp } from "../sheets/context";
import { fingerprint } from "../workbook/fingerprint";
import type { Host } from "../workbook/host";

/** What changes; what is not named stays as the workbook holds it now. */
export type SettingsChange = Partial<KeptSettings>;

/** @throws HostError; then the workbook keeps what it had */
export async function keepSettings(
  host: Host,
  change: SettingsChange,
  language: Language,
  stamp: Stamp,
): Promise<void> {
  const snapshot = await host.read();
  const { settings, corrections } = readStored(snapshot);
  const kept = { settings, corrections, ...change };
  await host.apply(planSettings(kept, language, stamp, fingerprint(snapshot)));
}
