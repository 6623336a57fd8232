/**
 * node scripts/run.cjs NAME …: the way in to every npm script. It is written so that a Node of ten years ago
 * can read it, and says there which one is needed instead of failing over the syntax of a newer one.
 */
"use strict";

var LOWEST = [20, 19];
var now = process.versions.node.split(".").map(Number);
var enough = now[0] > LOWEST[0] || (now[0] === LOWEST[0] && now[1] >= LOWEST[1]);

if (!enough) {
  process.stderr.write(
    "Node " +
      process.versions.node +
      " quá cũ cho chương trình này: cần Node " +
      LOWEST.join(".") +
      " trở lên. Tải bản mới (LTS) tại https://nodejs.org rồi chạy lại lệnh.\n" +
      "This Node is too old: " +
      LOWEST.join(".") +
      " or newer is needed. Install a current one (LTS) from https://nodejs.org and run the command again.\n",
  );
  process.exitCode = 1;
} else {
  // The script finds its own arguments where it would find them without this file.
  var name = process.argv.splice(2, 1)[0];
  import("./" + name + ".mjs").catch(function (error) {
    process.stderr.write((error && error.stack) + "\n");
    process.exitCode = 1;
  });
}
