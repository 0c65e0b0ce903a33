/**
 * The detectors, in the order in which they are asked. Adding one: a file beside this one, a line here, a table of
 * matches and near misses in test/scrub.
 */
import type { Detector } from "../detector.ts";
import { address } from "./address.ts";
import { bankAccount } from "./bankAccount.ts";
import { birthdayAndSerial } from "./birthdayAndSerial.ts";
import { birthdayColumns } from "./birthdayColumns.ts";
import { columnDetectors } from "./columns.ts";
import { cpr } from "./cpr.ts";
import { cprFullYear } from "./cprFullYear.ts";
import { cprIncomplete } from "./cprIncomplete.ts";
import { cprInWords } from "./cprInWords.ts";
import { cprWithoutZero } from "./cprWithoutZero.ts";
import { describedSecret } from "./describedSecret.ts";
import { disclosures } from "./disclosure.ts";
import { disguised } from "./disguised.ts";
import { foreignIds } from "./foreignIds.ts";
import { geneticCode } from "./geneticCode.ts";
import { healthFields } from "./healthField.ts";
import { iban } from "./iban.ts";
import { keyFormat } from "./keyFormat.ts";
import { loginPair } from "./loginPair.ts";
import { machineReadable } from "./machineReadable.ts";
import { mitIdUser } from "./mitIdUser.ts";
import { namedCode } from "./namedCode.ts";
import { namedIds } from "./namedIds.ts";
import { officialId } from "./officialId.ts";
import { oneTimeCode } from "./oneTimeCode.ts";
import { password } from "./password.ts";
import { paymentCard } from "./paymentCard.ts";
import { phone } from "./phone.ts";
import { phoneInWords } from "./phoneInWords.ts";
import { privateKey } from "./privateKey.ts";
import { secretAnswer } from "./secretAnswer.ts";
import { secretField } from "./secretField.ts";
import { secretInUrl } from "./secretInUrl.ts";
import { spacedOut } from "./spacedOut.ts";
import { tellingFields } from "./tellingField.ts";

export const detectors: readonly Detector[] = [
  cpr,
  cprFullYear,
  cprWithoutZero,
  cprIncomplete,
  birthdayAndSerial,
  birthdayColumns,
  ...foreignIds,
  namedIds,
  iban,
  paymentCard,
  bankAccount,
  keyFormat,
  mitIdUser,
  namedCode,
  oneTimeCode,
  password,
  privateKey,
  secretAnswer,
  describedSecret,
  secretField,
  secretInUrl,
  loginPair,
  machineReadable,
  officialId,
  address,
  cprInWords,
  phoneInWords,
  phone,
  ...columnDetectors,
  ...spacedOut,
  ...disguised,
  ...disclosures,
  ...healthFields,
  ...tellingFields,
  geneticCode,
];
