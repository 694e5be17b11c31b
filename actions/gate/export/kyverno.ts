import { InvalidError } from "../../../shared/errors/index.ts";
import { summaryType, verifierId } from "../../../shared/sigstore/formats/verification-summary.ts";
import { checkDemand, type Demand, type Signer } from "./demand.ts";

/**
 * Kyverno's ImageValidatingPolicy (`policies.kyverno.io/v1`) that admits pods only with a signed verdict that passed, for
 * every container of theirs. Kyverno hands over the predicate, or in some versions the statement around it: both are read.
 * @throws InvalidError for a demand that is not well formed, or that Kyverno cannot judge.
 */
export function kyvernoPolicy(demand: Demand): object {
  checkDemand(demand);
  if (demand.maxDays !== undefined) {
    throw new InvalidError("EXPORT_INVALID", "Kyverno's expressions have no clock, so the age cannot be judged", {
      advice: "Leave the age out, or export for policy-controller",
    });
  }
  const facts = [
    "p.verificationResult == 'PASSED'",
    `p.verifier.id == '${verifierId}'`,
    ...(demand.policyDigest === undefined ? [] : [`p.policy.digest.sha256 == '${demand.policyDigest.slice(7)}'`]),
  ];
  return {
    apiVersion: "policies.kyverno.io/v1",
    kind: "ImageValidatingPolicy",
    metadata: { name: demand.name },
    spec: {
      failurePolicy: "Fail",
      validationActions: ["Deny"],
      matchConstraints: {
        resourceRules: [
          { apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE", "UPDATE"], resources: ["pods"] },
        ],
      },
      matchImageReferences: demand.images.map((glob) => ({ glob })),
      validationConfigurations: { required: true, verifyDigest: true, mutateDigest: true },
      attestors: [{ name: "seaworthy", cosign: attestor(demand.signer) }],
      attestations: [{ name: "verdict", intoto: { type: summaryType } }],
      variables: [
        {
          name: "every",
          expression:
            "images.containers + ('initContainers' in images ? images.initContainers : []) + ('ephemeralContainers' in images ? images.ephemeralContainers : [])",
        },
      ],
      validations: [
        {
          expression:
            "variables.every.all(image, verifyAttestationSignatures(image, attestations.verdict, [attestors.seaworthy]) > 0)",
          message: "The image has no verdict of Seaworthy's gate by the signer that this policy names.",
        },
        {
          expression: `variables.every.map(image, extractPayload(image, attestations.verdict)).map(s, has(s.predicate) ? s.predicate : s).all(p, ${facts.join(" && ")})`,
          message: "Seaworthy's gate did not pass the image.",
        },
      ],
    },
  };
}

function attestor(signer: Signer): object {
  if (signer.kind === "keyless") {
    return { keyless: { identities: [{ issuer: signer.issuer, subject: signer.identity }] } };
  }
  const ctlog = signer.log === undefined ? { insecureIgnoreTlog: true, insecureIgnoreSCT: true } : { url: signer.log };
  return { key: { data: signer.key }, ctlog };
}
