import { describe, expect, test } from "vitest";
import { base64, eml, envelope, mailOf, multipart, piece } from "./eml.ts";
import { heldReason, read } from "./read.ts";

const letter = "Jeg kan ikke logge på kurset, og jeg har prøvet to gange.\r\nVenlig hilsen Mette";
const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();
const encoding = (name: string): string => `Content-Transfer-Encoding: ${name}`;

describe("what programs do wrong is read as it was meant", () => {
  const footer = "\r\n_____________\r\nTilmeld dig listen\r\nwww.example.dk/liste\r\n";
  test.each([
    [piece("text/plain; charset=utf-8", letter, encoding("foobar")), letter, "an encoding that nobody knows"],
    [
      piece("text/plain; charset=iso-2022-jp", Buffer.from("\x1b$B%F%9%H\x1b(B\x1b$B%F\x1b(B", "latin1")),
      "テスト\ufffdテ",
      "two shifts in a row, which are no utf-8",
    ],
    [piece("text/plain; charset=iso-2022-jp", "Blåbær"), "Blåbær", "utf-8 under the label of seven bits"],
    [
      piece("text/html; charset=utf-8", `<select>${"<option>Oslo<option>Bergen".repeat(100)}</select>`),
      "Oslo Bergen ".repeat(100),
      "choices that are not closed, deeper than anybody nests",
    ],
    [piece("text/plain; charset=utf-8", letter, encoding("text/html")), letter, "a type for an encoding"],
    [
      piece(
        "text/plain; charset=utf-8",
        "Sm=C3=B8rrebr=C3=B8d til=\r\n frokost",
        encoding("quoted printable"),
      ),
      "Smørrebrød til frokost",
      "quoted-printable with a blank in its name",
    ],
    [
      piece("text/plain; charset=utf-8", `-\r\n${base64(letter)}`, encoding("base64")),
      letter,
      "a dash before base64, which would shift all that follows",
    ],
    [
      piece("text/plain; charset=utf-8", `${base64(letter)}${footer}`, encoding("base64")),
      `${letter} ${footer}`,
      "a footer that a mailing list wrote below base64",
    ],
    [
      piece(
        "text/html; charset=utf-8",
        `<p>Se her</p><img src="data:image/png;base64,${base64("x".repeat(900))}">`,
      ),
      "Se her",
      "a picture in the HTML, in lines of base64",
    ],
    [
      {
        headers: ['Content-Type: multipart/mixed; boundary="b"'],
        body: `--b\r\n\r\n${`Content-Type: text/html\r\n\r\n<p>H<b>e</b>j</p>`}\r\n--b--`,
      },
      "Hej",
      "a blank line between a boundary and the header of its part",
    ],
    [
      piece(
        'multipart/digest; boundary="d"',
        `--d\r\n\r\nFrom: b@example.dk\r\nSubject: To\r\nContent-Type: multipart/mixed; boundary="e"\r\n\r\n--e\r\nContent-Type: text/plain\r\n\r\nInderst\r\n--e--\r\n--d--`,
      ),
      "--- Mail: <b@example.dk>, To --- Inderst",
      "a mail with parts in a digest",
    ],
  ])("%#", async (root, expected, why) => {
    expect(spaced((await read(mailOf(root))).text), why).toBe(spaced(expected));
  });

  test("a bounce of the old kind keeps the header of what it returns", async () => {
    const returned = [
      "--- Below this line is a copy of the message.",
      "",
      "From: mette.holm@example.dk",
      'Content-Type: multipart/alternative; boundary="alt"',
      "",
      ...["--alt", "Content-Type: text/plain", "", letter, "--alt--"],
    ].join("\r\n");
    const { text } = await read(
      eml(envelope, `Sorry, we were unable to deliver your message.\r\n\r\n${returned}`),
    );
    expect(text).toContain("unable to deliver");
    expect(text).toContain("Jeg kan ikke logge på kurset");
  });
});

describe("what may hide something else is held", () => {
  const block = base64("Mit nummer er 010190-1234. ".repeat(20));
  test.each([
    [
      piece("text/plain", letter.replaceAll("p", "=70"), encoding("foobar")),
      "quoted-printable under another name",
    ],
    [piece("text/plain", "M8V%T(&-A;B!Y;W4@<V5E", encoding("x-gzip64")), "a packed text"],
    [
      piece("text/plain", `${base64(letter)}\r\nog saa:\r\n${block}`, encoding("base64")),
      "base64 below the footer",
    ],
    [piece("text/plain", `data:image/png;base64,${block}`), "base64 in a plain text"],
    [
      piece(
        'multipart/mixed; boundary="b"',
        `Content-Type: text/html\r\n\r\n<b>0101</b>90\r\n--b\r\n\r\nHej\r\n--b--`,
      ),
      "HTML outside of the parts",
    ],
  ])("%#", async (root, why) => {
    expect(await heldReason(mailOf(root)), why).toBe("text-lost");
  });
});

test("quoted-printable in all its forms", async () => {
  const body = "a=20=\r\nb =  \r\nc\t \r\n=3d=3D= =x=4\r\n=E6=";
  const mail = await read(
    mailOf(multipart("mixed", [piece("text/plain; charset=iso-8859-1", body, encoding("quoted-printable"))])),
  );
  expect(mail.text).toBe("a b c\n==\u003d =x=4\næ".replace("\u003d ", "= "));
});
