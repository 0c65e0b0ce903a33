/** Dates as mails write them (RFC 5322, 3.3), read by our own pattern: anything else in the line is the sender's. */

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const datePattern =
  /(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?(?:([+-])(\d{2})(\d{2})|GMT|UTC)/i;

/** The first such date in `text`, RFC 3339 in UTC; null when there is none. */
export function dateIn(text: string): string | null {
  const match = datePattern.exec(text);
  if (!match) return null;
  const [, day, name = "", year, hour, minute, second = "0", sign, offsetHours = "0", offsetMinutes = "0"] =
    match;
  const month = months.indexOf(name.toLowerCase());
  if (month === -1) return null;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const time = Date.UTC(
    Number(year),
    month,
    Number(day),
    Number(hour),
    Number(minute) - offset,
    Number(second),
  );
  return new Date(time).toISOString();
}

/** The date of a Received line stands after its last semicolon (RFC 5322, 3.6.7). */
export const dateOfReceived = (received: string): string | null =>
  dateIn(received.slice(received.lastIndexOf(";") + 1));
