/**
 * A marked mail as the bytes that its sender's program would send, without the marks. The corpus is measured through the
 * same reading as every mail, so the encodings and the HTML version vary from mail to mail as they do in an inbox.
 */
import { base64, mailOf, multipart, type Piece, piece } from "../mail/eml.ts";
import type { MarkedMail } from "./markedMails.ts";

/** @param position of the mail in its set: chooses how it is sent */
export function asMail(mail: MarkedMail, position: number): Buffer {
  const headers = [
    `From: ${sender(mail.from)}`,
    "To: support@example.dk",
    `Subject: ${encoded(mail.subject.text)}`,
    "Date: Mon, 02 Mar 2026 09:00:00 +0100",
    `Message-ID: <${mail.id}@corpus.example>`,
    "MIME-Version: 1.0",
  ];
  const way = ways[position % ways.length] ?? eightBit;
  return mailOf(way(mail.body.text.replaceAll("\n", "\r\n")), headers);
}

const plain = "text/plain; charset=utf-8";
const html = "text/html; charset=utf-8";

const eightBit = (text: string): Piece => piece(plain, text, "Content-Transfer-Encoding: 8bit");
const inBase64 = (text: string): Piece => piece(plain, base64(text), "Content-Transfer-Encoding: base64");
const quotedPrintable = (text: string, type = plain): Piece =>
  piece(type, quoted(text), "Content-Transfer-Encoding: quoted-printable");
const withHtml = (text: string): Piece =>
  multipart("alternative", [quotedPrintable(text), quotedPrintable(inDivisions(text), html)]);

const ways = [eightBit, inBase64, withHtml, quotedPrintable];

/** One division a line, as mail programs write what people type. */
const inDivisions = (text: string): string =>
  `<html><body>${text
    .split("\r\n")
    .map((line) => `<div>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;") || "<br>"}</div>`)
    .join("\r\n")}</body></html>`;

/** RFC 2045, 6.7: other bytes than visible ASCII as =XX, and no line over 76 characters. */
const quoted = (text: string): string =>
  text
    .split("\r\n")
    .map((line) => {
      const signs = [...Buffer.from(line)].map((byte) =>
        byte > 32 && byte < 127 && byte !== 61
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
      );
      return signs.join("").replace(/.{1,70}(?<!=[0-9A-F]?)(?!$)/g, "$&=\r\n");
    })
    .join("\r\n");

/** RFC 2047, in words that are short enough. */
const encoded = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text
    : (text.match(/.{1,12}/gsu) ?? [])
        .map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`)
        .join("\r\n ");

function sender(from: string): string {
  const [, name, address] = /^(.*?)\s*<([^<>]*)>$/.exec(from) ?? [];
  if (name === undefined || name === "") return from;
  const shown = /^[ -~]*$/.test(name) ? JSON.stringify(name) : encoded(name);
  return `${shown} <${address}>`;
}
