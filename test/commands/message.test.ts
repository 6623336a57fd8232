/** The text of the ribbon's window survives what becomes of its address. */
import { messageAddress, messageIn, type Message } from "../../src/commands/message";

const PAGE = "https://cchc.tinh.gov.vn/message.html";
const MESSAGE: Message = {
  language: "vi",
  title: "Đã tạo 7 trang",
  text: "Chưa đặt được: in vừa một trang (7 trang) & 100 % + “lề”?\nHãy bấm lại.",
};
const HOST_INFO = "_host_Info=Excel$Win32$16.01$vi-VN$$isDialog$$0";

test.each([
  ["left as it is", (address: string) => address],
  ["lengthened by desktop Excel", (address: string) => `${address}?${HOST_INFO}`],
  ["lengthened with &", (address: string) => `${address}&${HOST_INFO}`],
  ["with the query before #", (address: string) => address.replace("#", `?${HOST_INFO}#`)],
  ["escaped anew", (address: string) => encodeURI(address)],
  ["read as a form", (address: string) => address.replaceAll("+", " ")],
  ["taken apart by a browser", (address: string) => new URL(address).hash],
])("an address %s", (_how, changed) => {
  expect(messageIn(changed(messageAddress(PAGE, MESSAGE)))).toEqual(MESSAGE);
});

test("an address without its end says nothing wrong", () => {
  const nothing = { language: "vi", title: "", text: "" };
  expect(messageIn(PAGE)).toEqual(nothing);
  expect(messageIn(messageAddress(PAGE, MESSAGE).slice(0, 60))).toEqual(nothing);
});

test("nothing of the message is asked of a server", () => {
  const { pathname, search } = new URL(messageAddress(PAGE, { ...MESSAGE, language: "en" }));
  expect([pathname, search]).toEqual(["/message.html", ""]);
});
