/**
 * The detectors, in the order in which they are asked. Adding one: a file beside this one, a line here, a table of
 * matches and near misses in test/scrub.
 */
import type { Detector } from "../detector.ts";
import { bankAccount } from "./bankAccount.ts";
import { birthdayAndSerial } from "./birthdayAndSerial.ts";
import { birthdayColumns } from "./birthdayColumns.ts";
import { cpr } from "./cpr.ts";
import { cprFullYear } from "./cprFullYear.ts";
import { cprWithoutZero } from "./cprWithoutZero.ts";
import { foreignIds } from "./foreignIds.ts";
import { health } from "./health.ts";
import { healthFields } from "./healthField.ts";
import { iban } from "./iban.ts";
import { paymentCard } from "./paymentCard.ts";
import { phone } from "./phone.ts";

export const detectors: readonly Detector[] = [
  cpr,
  cprFullYear,
  cprWithoutZero,
  birthdayAndSerial,
  birthdayColumns,
  ...foreignIds,
  iban,
  paymentCard,
  bankAccount,
  phone,
  health,
  ...healthFields,
];
