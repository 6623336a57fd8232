/** The one drawing of the house is the house: its rooms, their order, and who uses whom. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawn, readDrawing, usesIn } from "./drawing";

const ROOT = join(__dirname, "..", "..");
const PAGE = readFileSync(join(ROOT, "docs", "architecture.md"), "utf8");
const DRAWING = /## Who uses whom\n[\s\S]*?```\n([\s\S]*?)\n```/.exec(PAGE)?.[1] ?? "";

const uses = usesIn(join(ROOT, "src"));
const drawing = readDrawing(DRAWING);

test("every import between two rooms is drawn", () => {
  const undrawn = [...uses]
    .filter(([use]) => !drawing.uses.has(use))
    .map(([use, files]) => `${use}: ${files.join(", ")}`);
  expect(undrawn).toEqual([]);
});

test("everything drawn is an import of the code", () => {
  expect([...drawing.uses].filter((use) => !uses.has(use))).toEqual([]);
});

test("a room uses only rooms above it: all marks lie on one side", () => {
  const place = (room: string): number => drawing.rooms.indexOf(room);
  const climbing = [...drawing.uses].filter((use) => {
    const [from = "", to = ""] = use.split(" uses ");
    return place(to) >= place(from);
  });
  expect(climbing).toEqual([]);
});

test("the rooms stand in the order of the page's list", () => {
  const listed = [...PAGE.matchAll(/^ {2}([a-z]+)\/ {2,}/gm)].map(([, room = ""]) => room);
  const rooms = drawing.rooms.map((room) => room.replace(/\/.*/, ""));
  // Plain pages hold no program, and import nothing.
  expect(rooms.filter((room, index) => room !== rooms[index - 1])).toEqual(
    listed.filter((room) => room !== "pages"),
  );
});

test("the page holds the drawing as it is made", () => {
  expect(DRAWING).toBe(drawn({ rooms: drawing.rooms, uses }));
});
