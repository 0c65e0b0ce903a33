import { describe, expect, test } from "vitest";
import { base64, eml, envelope, mailOf, multipart, piece } from "./eml.ts";
import { read } from "./read.ts";

const plain = (body: string) => piece("text/plain; charset=utf-8", body);
const html = (body: string) => piece("text/html; charset=utf-8", body);

describe("the text of a mail", () => {
  test.each([
    [mailOf(plain("Hej\r\n\r\nJeg kan ikke logge ind.\r\n")), "Hej\n\nJeg kan ikke logge ind.", "plain text"],
    [mailOf(html("<p>Hej</p><p>Farvel</p>")), "Hej\n\nFarvel", "HTML alone becomes text"],
    [eml(envelope, "Hej"), "Hej", "a mail without a content type is plain text"],
    [eml(envelope), "", "a mail without body is normal"],
    [mailOf(multipart("mixed", [plain("Før"), plain("Efter")])), "Før\n\nEfter", "inline texts are joined"],
    [
      mailOf(multipart("alternative", [plain("Hej\r\nOle"), html("<b>Hej</b> Ole")])),
      "Hej Ole",
      "of two equal versions the HTML one",
    ],
    [
      mailOf(multipart("alternative", [plain("Hej"), html("Hej, mit nummer er <b>12</b>3")])),
      "Hej, mit nummer er 123",
      "of two versions the one that says more",
    ],
    [
      mailOf(multipart("alternative", [plain("Hej Ole"), html("Hej Pia")])),
      "Hej Pia\n\n--- Anden version / Other version ---\nHej Ole\n--- Slut / End ---",
      "both versions where each says something of its own, the second under its heading",
    ],
    [
      mailOf(
        multipart("alternative", [
          plain("Se kurset <https://www.example.dk/a> eller skriv: a@example.dk<mailto:a@example.dk>"),
          html(
            'Se <a href="https://example.dk/a">kurset</a> eller skriv: <a href="mailto:a@example.dk">a@example.dk</a>',
          ),
        ]),
      ),
      "Se kurset <https://example.dk/a> eller skriv: a@example.dk",
      "how an address is written is no word of its own",
    ],
    [
      mailOf(multipart("alternative", [plain("Linje 1\r\n\r\n> Linje 2"), html("Andet")])),
      "Andet\n\n--- Anden version / Other version ---\nLinje 1\n\n> Linje 2\n--- Slut / End ---",
      "a version with blank lines and quotes",
    ],
    [
      mailOf(
        multipart("alternative", [
          plain("Se [cid:logo.png@1] her"),
          html("Se <img src='cid:logo.png@1'> her"),
        ]),
      ),
      "Se her",
      "a stand-in for a picture is no word of its own",
    ],
    [
      mailOf(
        multipart(
          "mixed",
          [
            multipart(
              "related",
              [multipart("alternative", [plain("A"), html("A")], "in"), piece("image/png", "x")],
              "mid",
            ),
            plain("B"),
          ],
          "out",
        ),
      ),
      "A\n\nB",
      "multiparts in multiparts",
    ],
    [
      mailOf(
        piece("text/plain; charset=utf-8; format=flowed", "Mit nummer er \r\n0101901234\r\n> svar \r\n> her"),
      ),
      "Mit nummer er 0101901234\n> svar her",
      "format=flowed is joined, each quote level on its own",
    ],
    [
      mailOf(piece("text/plain; format=flowed; delsp=yes", "010190 \r\n1234")),
      "0101901234",
      "DelSp joins without a space",
    ],
    [
      mailOf(
        piece(
          "text/plain; charset=utf-8",
          "K=C3=B8benhavn =\r\nby",
          "Content-Transfer-Encoding: quoted-printable",
        ),
      ),
      "København by",
      "quoted-printable",
    ],
    [
      mailOf(piece("text/plain; charset=utf-8", base64("Smørrebrød"), "Content-Transfer-Encoding: BASE64")),
      "Smørrebrød",
      "base64",
    ],
    [
      mailOf(
        piece(
          "text/plain",
          "Hej, jeg er ikke kodet, selvom der står det.",
          "Content-Transfer-Encoding: base64",
        ),
      ),
      "Hej, jeg er ikke kodet, selvom der står det.",
      "text under a wrong base64 label",
    ],
  ])("%#: is read in full", async (raw, expected, why) => {
    expect((await read(raw)).text, why).toBe(expected);
  });

  test("a mail with only an attachment has an empty text", async () => {
    const mail = await read(
      mailOf(piece("application/pdf; name=a.pdf", base64("%PDF-1.7"), "Content-Transfer-Encoding: base64")),
    );
    expect(mail).toMatchObject({
      text: "",
      attachments: [{ filename: "a.pdf", withheld: "attachment-unreadable" }],
    });
  });

  test.each([
    ["Before the parts.", "Before the parts.\n\nHej\n\nAfter them.", "a gateway's sentence"],
    [
      "This is a multi-part message in MIME format.",
      "Hej\n\nAfter them.",
      "the sentence for readers without MIME",
    ],
  ])("text outside of the parts is kept, except for %s", async (before, expected, why) => {
    const { headers, body } = multipart("mixed", [plain("Hej")]);
    const raw = eml([...envelope, ...headers], `${before}\r\n${body}After them.\r\n`);
    expect((await read(raw)).text, why).toBe(expected);
  });
});

describe("line ends and boundaries", () => {
  const normal = mailOf(multipart("mixed", [plain("Første"), plain("Anden")])).toString();
  const withBoundary = (parameter: string, boundary: string) =>
    eml(
      [...envelope, `Content-Type: multipart/mixed; ${parameter}`],
      `--${boundary}\r\n\r\nFørste\r\n--${boundary}\r\n\r\nAnden\r\n--${boundary}--\r\n`,
    );
  const long = "b".repeat(400);

  test.each([
    [Buffer.from(normal.replaceAll("\r\n", "\n")), "LF"],
    [Buffer.from(normal.replaceAll("\r\n", "\r")), "CR only"],
    [Buffer.from(normal.replaceAll("\r\n", "\r\r\n")), "CR CR LF"],
    [Buffer.from(normal.replaceAll("\r\n--", "\r--").replace("\r\nTo", "\nTo")), "mixed"],
    [Buffer.from(normal.replace("--=_b--\r\n", "")), "no closing boundary"],
    [Buffer.from(normal.replaceAll("--=_b\r\n", "--=_b \t\r\n")), "white space after the boundary"],
    [Buffer.from(`\ufeff${normal}`), "a byte order mark on top"],
    [Buffer.from(`\r\n${normal}`), "a blank line on top"],
    [Buffer.from(`From x@example.dk Mon Nov 23\r\n${normal}`), "the From line of an mbox"],
    [withBoundary(`boundary=${long}`, long), "a very long boundary"],
    [withBoundary(`boundary="a\r\n b"`, "a b"), "a boundary folded inside its quotes"],
    [withBoundary(`boundary="a\r\n b"`, "ab"), "a boundary broken by folding"],
    [withBoundary("boundary*=utf-8''a%20b", "a b"), "a boundary in RFC 2231 form"],
    [withBoundary(`boundary*0="ab"; boundary*1=cd`, "abcd"), "a boundary in two RFC 2231 pieces"],
    [withBoundary(`boundary="ab`, "ab"), "a boundary without its closing quote"],
    [
      Buffer.from(normal.replace(`boundary="=_b"`, `boundary="other"`)),
      "a header that names another boundary",
    ],
  ])("%#: both parts are found", async (raw, why) => {
    expect((await read(raw)).text, why).toBe("Første\n\nAnden");
  });

  test("an inner multipart whose header names another boundary is still cut", async () => {
    const inner = {
      ...multipart("mixed", [plain("A")], "in"),
      headers: ['Content-Type: multipart/mixed; boundary="x"'],
    };
    expect((await read(mailOf(multipart("mixed", [inner, plain("B")], "out")))).text).toBe("A\n\nB");
  });

  test("an inner multipart that is never closed ends with the outer one", async () => {
    const inner = multipart("alternative", [plain("A")], "in");
    const unclosed = { ...inner, body: inner.body.toString().replace("--in--\r\n", "") };
    const mail = await read(
      mailOf(multipart("mixed", [unclosed, piece("image/png", "x"), plain("B")], "out")),
    );
    expect(mail.text).toBe("A\n\nB");
    expect(mail.attachments).toHaveLength(1);
  });

  test("a header without the blank line after it does not swallow the text", async () => {
    const mail = await read(
      Buffer.from("From: a@example.dk\r\nSubject: Hej\r\nKære support\r\nTlf: 12345678\r\n"),
    );
    expect(mail).toMatchObject({ subject: "Hej", text: "Kære support\nTlf: 12345678" });
  });

  test("a broken line between headers is kept as text", async () => {
    const mail = await read(Buffer.from("Subject: Hej\nwith a broken line\nFrom: a@example.dk\n\nTekst"));
    expect(mail).toMatchObject({ from: { email: "a@example.dk" }, text: "with a broken line\n\nTekst" });
  });
});
