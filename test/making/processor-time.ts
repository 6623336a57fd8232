/** Milliseconds that this process has worked: other than a clock it says nothing of what else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
