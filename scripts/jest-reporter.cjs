/** What a run of jest tells: what failed, what a test prints, and how far it is on a screen; nothing of what passed. */
"use strict";

class Told {
  constructor() {
    this.done = 0;
    this.files = 0;
  }

  onRunStart({ numTotalTestSuites }) {
    this.files = numTotalTestSuites;
  }

  onTestResult({ path }, { failureMessage, console: printed }) {
    this.done++;
    for (const { message } of printed ?? []) process.stderr.write(`${message.trimEnd()}\n`);
    if (failureMessage) process.stderr.write(`✕ ${path}\n${failureMessage}\n`);
    else if (process.stderr.isTTY) process.stderr.write(`\r${this.done}/${this.files} `);
  }

  onRunComplete() {
    if (process.stderr.isTTY) process.stderr.write("\r");
  }
}

module.exports = Told;
