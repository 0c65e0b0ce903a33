/**
 * `npm run sample`: sends a dozen varied mails through the SMTP door of the running inbox. Exit code 0; 2 when nobody
 * answers at the door.
 */
import { createTransport } from "nodemailer";
import { runCommand, UsageError } from "../local/sentence.ts";
import { readSettings } from "../local/settings.ts";
import { sampleMails } from "./sampleMails.ts";

await runCommand(async () => {
  const { smtpPort, webPort } = readSettings(process.env);
  const door = createTransport({
    host: "127.0.0.1",
    port: smtpPort,
    secure: false,
    ignoreTLS: true,
    pool: true,
  });
  try {
    for (const [at, mail] of sampleMails.entries()) {
      await door.sendMail({ to: "support@example.dk", ...mail }).catch((error: NodeJS.ErrnoException) => {
        const why =
          error.code === "ECONNECTION" || error.code === "ESOCKET"
            ? "Nobody answers"
            : "The mail was not taken";
        throw new UsageError(
          `${why} at smtp://localhost:${smtpPort}. Start the inbox in another terminal: npm start`,
        );
      });
      console.log(`sent ${at + 1} of ${sampleMails.length}`);
    }
  } finally {
    door.close();
  }
  console.log(`${sampleMails.length} mails sent. Read them at http://localhost:${webPort}`);
});
