/** @slow eighty megabytes are packed */
import { barePackage } from "../bare-package";
import { refusal } from "./refusal";

test("an archive that would fill the memory is refused before it does", async () => {
  const spaces = new Uint8Array(80 * 1024 * 1024).fill(32);
  expect(await refusal(barePackage({ sheet: spaces }))).toBe("too-large");
});
