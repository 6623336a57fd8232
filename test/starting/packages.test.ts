/** What an installation brings, by the lock file: a machine without Excel needs it too. */
import lock from "../../package-lock.json";

interface Locked {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** True for what npm leaves out on another system. */
function isForLinux({ os, cpu, libc }: Locked): boolean {
  const fits = (wanted: readonly string[] | undefined, own: string): boolean => wanted?.includes(own) ?? true;
  return fits(os, "linux") && fits(cpu, "x64") && fits(libc, "glibc");
}

type Entry = readonly [string, Locked];

/** Without what only a package for another system asks for, and what only that asks for. */
function asked(installed: readonly Entry[]): readonly Entry[] {
  const names = new Set(
    installed.flatMap(([, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    ),
  );
  const kept = installed.filter(
    ([path, { optional }]) => optional !== true || names.has(path.replace(/^.*node_modules\//, "")),
  );
  return kept.length === installed.length ? kept : asked(kept);
}

test("fewer than a thousand packages are installed; Microsoft's starter of Excel is optional", () => {
  const packages: readonly Entry[] = Object.entries(lock.packages);
  const fitting = packages.filter(([, locked]) => isForLinux(locked));
  const installed = asked(fitting).filter(([path]) => path !== "");
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.length).toBeLessThan(1_000);
  expect(Object.keys(lock.packages[""].optionalDependencies)).toEqual(["office-addin-debugging"]);
});
