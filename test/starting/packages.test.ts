/** What an installation brings, by the lock file: a machine without Excel needs it too. */
import lock from "../../package-lock.json";

interface Locked {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

/** True for what npm leaves out on another system. */
function isForLinux({ os, cpu, libc }: Locked): boolean {
  const fits = (wanted: readonly string[] | undefined, own: string): boolean => wanted?.includes(own) ?? true;
  return fits(os, "linux") && fits(cpu, "x64") && fits(libc, "glibc");
}

test("fewer than a thousand packages are installed; Microsoft's starter of Excel is optional", () => {
  const packages: readonly (readonly [string, Locked])[] = Object.entries(lock.packages);
  const installed = packages.filter(([path, locked]) => path !== "" && isForLinux(locked));
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.length).toBeLessThan(1_000);
  expect(Object.keys(lock.packages[""].optionalDependencies)).toEqual(["office-addin-debugging"]);
});
