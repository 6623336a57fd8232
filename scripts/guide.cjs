/**
 * The user guide as a page beside the program, made of docs/huong-dan.md by the web build. Its headings have the
 * names by which the pane's views lead to them (src/language/guide.ts).
 */
const markdownIt = require("markdown-it");

/** "Giả định điểm và nhìn cả khối" → "gia-dinh-diem-va-nhin-ca-khoi" */
function headingId(title) {
  return title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/đ/gi, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** @param source docs/huong-dan.md */
function guidePage(source) {
  const markdown = markdownIt({ html: false, linkify: false, typographer: false });
  const tokens = markdown.parse(source, {});
  const chapters = [];
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") {
      const title = tokens[at + 1].content;
      const id = headingId(title);
      token.attrSet("id", id);
      if (token.tag === "h2") chapters.push({ id, title });
    }
    for (const child of token.children ?? []) {
      // Papers for administrators and developers are not beside the program.
      if (child.type === "link_open" && child.attrGet("href").endsWith(".md"))
        child.attrSet("href", "help.html");
      if (child.type === "image") child.attrSet("loading", "lazy");
    }
  });
  const body = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll("<table>", '<div class="wide" tabindex="0" role="group" aria-label="Bảng"><table>')
    .replaceAll("</table>", "</table></div>");
  const list = chapters.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join("\n");
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Hướng dẫn sử dụng – Chỉ số CCHC</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="pages.css">
    <link rel="stylesheet" href="guide.css">
  </head>
  <body>
    <a class="skip" href="#${headingId("Hướng dẫn sử dụng")}">Đến nội dung</a>
    <nav aria-label="Mục lục">
      <p class="contents">Mục lục</p>
      <ul>
${list}
      </ul>
    </nav>
    <main>
${body}    </main>
  </body>
</html>
`;
}

module.exports = { guidePage, headingId };
