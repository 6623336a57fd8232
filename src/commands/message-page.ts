/** The window that says why the ribbon's command wrote nothing, or what it could not set. Text only, never HTML. */
import { paneWords } from "../language/pane";
import { messageIn } from "./message";

function say(id: string, text: string): void {
  const node = document.getElementById(id);
  if (node !== null) node.textContent = text;
}

const { language, title, text } = messageIn(location.hash);
const words = paneWords(language);
document.documentElement.lang = language;
document.title = words.product;
say("title", title === "" ? words.ribbon.failed : title);
say("text", text);
say("hint", words.ribbon.closeHint);
