/**
 * The data files on health, by field and language. Adding a file: its import and its name in the list.
 */
import { innerOrgans } from "../bodyParts.ts";
import { danishAids } from "./aids.da.ts";
import { danishBones } from "./bones.da.ts";
import { englishBones } from "./bones.en.ts";
import { englishCare } from "./care.en.ts";
import { danishContact } from "./contact.da.ts";
import { danishCrisis } from "./crisis.da.ts";
import { danishDaily } from "./daily.da.ts";
import { englishIllness } from "./illness.en.ts";
import { danishInfections } from "./infections.da.ts";
import { danishLoss } from "./loss.da.ts";
import { englishLoss, germanLoss, norwegianLoss, swedishLoss } from "./loss.other.ts";
import { medicinesBody } from "./medicinesBody.ts";
import { medicinesMind } from "./medicinesMind.ts";
import { medicinesMore } from "./medicinesMore.ts";
import { danishMind } from "./mind.da.ts";
import { englishMind } from "./mind.en.ts";
import { danishMore } from "./more.da.ts";
import { englishMore, germanMore, norwegianMore, swedishMore } from "./more.other.ts";
import { danishNerves } from "./nerves.da.ts";
import { danishOrgans } from "./organs.da.ts";
import { danishPregnancy } from "./pregnancy.da.ts";
import { danishRarer } from "./rarer.da.ts";
import { englishRarer, germanRarer, norwegianRarer, swedishRarer } from "./rarer.other.ts";
import { danishSigns } from "./signs.da.ts";
import { germanSigns } from "./signs.de.ts";
import { englishSigns } from "./signs.en.ts";
import { norwegianSigns } from "./signs.no.ts";
import { swedishSigns } from "./signs.sv.ts";
import { danishTold } from "./told.da.ts";
import { germanTold } from "./told.de.ts";
import { englishTold } from "./told.en.ts";
import { norwegianTold } from "./told.no.ts";
import { swedishTold } from "./told.sv.ts";
import { scandinavianTold } from "./told.svno.ts";
import { danishToldMind } from "./toldMind.da.ts";
import { danishTreatment } from "./treatment.da.ts";
import { danishWards } from "./wards.da.ts";
import { germanHealth } from "./words.de.ts";
import { norwegianHealth } from "./words.no.ts";
import { swedishHealth } from "./words.sv.ts";
import { scandinavianHealth } from "./words.svno.ts";

export const healthSources: readonly string[] = [
  danishOrgans,
  danishNerves,
  danishBones,
  danishInfections,
  danishMind,
  danishWards,
  danishTreatment,
  danishAids,
  danishPregnancy,
  danishTold,
  danishToldMind,
  danishSigns,
  innerOrgans,
  danishCrisis,
  danishDaily,
  danishContact,
  danishRarer,
  danishMore,
  danishLoss,
  medicinesMind,
  medicinesBody,
  medicinesMore,
  englishIllness,
  englishBones,
  englishMind,
  englishCare,
  englishTold,
  englishSigns,
  englishRarer,
  englishMore,
  englishLoss,
  scandinavianHealth,
  scandinavianTold,
  swedishHealth,
  swedishTold,
  swedishSigns,
  swedishRarer,
  swedishMore,
  swedishLoss,
  norwegianHealth,
  norwegianTold,
  norwegianSigns,
  norwegianRarer,
  norwegianMore,
  norwegianLoss,
  germanHealth,
  germanTold,
  germanSigns,
  germanRarer,
  germanMore,
  germanLoss,
];
