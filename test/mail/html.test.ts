import { describe, expect, test } from "vitest";
import { htmlToText } from "../../functions/mail/html.ts";
import { Unreadable } from "../../functions/mail/unreadable.ts";

describe("HTML becomes text", () => {
  test.each([
    ["<b>0101</b>90-<i>1234</i>", "010190-1234", "tags inside a number vanish"],
    ["<p>et</p><p>to</p>", "et\n\nto", "paragraphs"],
    ["<div>et</div><div>to</div>", "et\nto", "blocks"],
    ["et<br>to<br/>tre", "et\nto\ntre", "line breaks"],
    ["<h1>Om kurset</h1>tekst", "Om kurset\n\ntekst", "headings keep their case"],
    ["<ul><li>et<li>to</ul>", "- et\n- to", "lists, with items that are not closed"],
    ["<ol><li>et</li><li>to</li></ol>", "1. et\n2. to", "numbered lists"],
    ["<blockquote>citat</blockquote>svar", "> citat\n\nsvar", "quotes"],
    [
      "<table><tr><td>Navn</td><td>Ole</td></tr><tr><td>Alder</td><td>7</td></tr></table>",
      "Navn\tOle\nAlder\t7",
      "tables",
    ],
    [
      '<a href="https://example.dk/a?b=1&amp;c=2">her</a>',
      "her <https://example.dk/a?b=1&c=2>",
      "a link and its URL",
    ],
    ['<a href="mailto:a@example.dk">a@example.dk</a>', "a@example.dk", "a link that shows its own address"],
    ['<a href="javascript:x()">her</a>', "her", "no other kinds of links"],
    ["a <img src='https://example.dk/p.gif' alt='pixel'> b", "a b", "no pictures"],
    ["<style>p{}</style><script>x()</script><title>t</title>tekst", "tekst", "no styles, scripts, titles"],
    ["a<!-- hemmeligt -->b", "ab", "no comments"],
    ["<!--[if mso]>x<![endif]-->a<![if !mso]>b<![endif]>", "ab", "conditions of Outlook"],
    ['<div style="display:none">skjult</div>', "skjult", "hidden text is text"],
    ["<html><head></head><body><o:p>&nbsp;</o:p>a</body></html>", "a", "the frame of a document"],
    ["&aelig;&oslash;&#229; &lt;b&gt;", "æøå <b>", "entities"],
    ["<pre>a\n  b</pre>", "a\nb", "preformatted lines"],
  ])("%s", (html, expected, why) => {
    expect(htmlToText(html), why).toBe(expected);
  });
});

describe("no text is swallowed by broken markup", () => {
  test.each([
    ["a <!-- b", "a b", "a comment without an end"],
    ["a <style>b", "a b", "a style without an end"],
    ["a <b", "a <b", "a tag without an end"],
    ["a <b b <i>c</i>", "a c", "a tag that runs into the next"],
    [
      '<a href="https://example.dk>x</a> y <a href="https://example.dk/b">z</a>',
      "x y z <https://example.dk/b>",
      "a lost quote",
    ],
    ["<p class='a>b</p><p class='c'>d</p>", "b\n\nd", "a lost single quote"],
    ["Ole <ole@example.dk> skrev", "Ole <ole@example.dk> skrev", "an address in angle brackets"],
    ["se <https://example.dk/a>", "se <https://example.dk/a>", "a URL in angle brackets"],
    ["<marker>x</marker>", "<marker>x</marker>", "a name that is no element"],
    ["3 < 4 og 5 > 4", "3 < 4 og 5 > 4", "signs of comparison"],
    ["</p></div>a</table>", "a", "ends without a beginning"],
    ["<ul>a<li>b</ul><li>c", "- b\nc", "items outside of lists"],
  ])("%s", (html, expected, why) => {
    const words = (text: string) => text.replace(/\s+/g, " ");
    expect(words(htmlToText(html)), why).toContain(words(expected).split("\n").at(-1));
  });
});

test("a document of tags that never end is not read, and that is known in time", () => {
  const start = performance.now();
  expect(() => htmlToText(`<a x="'" y='"' z="`.repeat(300_000 / 18))).toThrow(new Unreadable("text-lost"));
  expect(performance.now() - start).toBeLessThan(5_000);
});

describe("hostile HTML is read in time", () => {
  const million = 1_000_000;
  test.each([
    ["nested blocks", `${"<div>".repeat(100_000)}marker`],
    ["nested inline tags that are closed wrongly", `${"<b>".repeat(100_000) + "</i>".repeat(100_000)}marker`],
    ["nested quotes around many lines", `${"<blockquote>".repeat(1000) + "a<br>".repeat(50_000)}marker`],
    ["nested lists around many lines", `${"<ul><li>".repeat(1000) + "a<br>".repeat(50_000)}marker`],
    ["a megabyte of <", `${"<".repeat(million)}marker`],
    ["a megabyte of <a", `${"<a".repeat(million / 2)} marker`],
    ["comments without an end", `${"<!--".repeat(million / 4)}marker`],
    ["styles without an end", `${"<style>".repeat(million / 8)}marker`],
    ["lost quotes", `${`<a href="`.repeat(million / 9)}marker`],
    ["lost single quotes and one end", `${`<a x='`.repeat(million / 6)}>marker`],
    ["many attributes", `<a ${Array.from({ length: 100_000 }, (_, n) => `x${n}=1`).join(" ")}>marker</a>`],
    ["many cells", `${"<td>x".repeat(150_000)}marker`],
    ["entities", `${"&am".repeat(million / 3)} marker`],
    ["one long word", `${"x".repeat(10 * million)} marker`],
    ["spaces", `${" ".repeat(10 * million)}marker`],
    ["equal signs", `<a ${"= ".repeat(million / 2)}>marker`],
  ])("%s", (_, html) => {
    const start = performance.now();
    expect(htmlToText(html)).toContain("marker");
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
