import { coveredControl, type StandardText } from "../control.ts";
import { topics } from "../topics.ts";

/** Safeguards of the HIPAA Security Rule for which container settings can be evidence. */
export const hipaa: StandardText = {
  id: "hipaa",
  name: "HIPAA Security Rule",
  version: "45 CFR 164",
  uri: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C",
  basis:
    "Seaworthy chose the rules because no published mapping for containers is known. They are evidence for parts of safeguards only.",
  controls: [
    coveredControl(
      "164.308(a)(1)(ii)(B)",
      "Risks are reduced",
      ...topics.privileges,
      ...topics.host,
      ...topics.profiles,
    ),
    coveredControl("164.308(a)(4)", "Access to information is managed", ...topics.authorization),
    coveredControl("164.308(a)(7)", "Systems stay available", ...topics.limits, ...topics.health),
    coveredControl(
      "164.312(a)(1)",
      "Access is controlled technically",
      ...topics.tokens,
      ...topics.segmentation,
      ...topics.exposure,
    ),
    coveredControl("164.312(a)(2)(iv)", "Stored information is encrypted", ...topics.storage),
    coveredControl("164.312(b)", "Activity is recorded", ...topics.logging),
    coveredControl(
      "164.312(c)(1)",
      "Information is protected from modification",
      ...topics.immutability,
      ...topics.images,
    ),
    coveredControl(
      "164.312(d)",
      "Persons and systems are authenticated",
      ...topics.secrets,
      "SW-K8S-anonymous-binding",
    ),
    coveredControl("164.312(e)(1)", "Transmission is protected", ...topics.transit),
  ],
};
