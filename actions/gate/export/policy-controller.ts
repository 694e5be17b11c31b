import { summaryType, verifierId } from "../../../shared/sigstore/formats/verification-summary.ts";
import { checkDemand, type Demand, type Signer } from "./demand.ts";

/**
 * Sigstore policy-controller's ClusterImagePolicy (`policy.sigstore.dev/v1beta1`) that demands a signed verdict that
 * passed. The rule is in Rego, which denies for a field that is missing; CUE would fill it in.
 * @throws InvalidError for a demand that is not well formed.
 */
export function clusterImagePolicy(demand: Demand): object {
  checkDemand(demand);
  return {
    apiVersion: "policy.sigstore.dev/v1beta1",
    kind: "ClusterImagePolicy",
    metadata: { name: demand.name },
    spec: {
      mode: "enforce",
      images: demand.images.map((glob) => ({ glob })),
      authorities: [
        {
          name: "seaworthy",
          ...authority(demand.signer),
          attestations: [
            {
              name: "verdict",
              predicateType: summaryType,
              policy: { type: "rego", data: rego(demand) },
            },
          ],
        },
      ],
    },
  };
}

function authority(signer: Signer): object {
  if (signer.kind === "keyless") {
    return { keyless: { identities: [{ issuer: signer.issuer, subject: signer.identity }] } };
  }
  const log = signer.log === undefined ? {} : { ctlog: { url: signer.log } };
  return { key: { data: signer.key }, ...log };
}

function rego({ policyDigest, maxDays }: Demand): string {
  const demands = [
    `input.predicateType == "${summaryType}"`,
    'input.predicate.verificationResult == "PASSED"',
    `input.predicate.verifier.id == "${verifierId}"`,
    ...(policyDigest === undefined ? [] : [`input.predicate.policy.digest.sha256 == "${policyDigest.slice(7)}"`]),
    ...(maxDays === undefined
      ? []
      : [
          "verified := time.parse_rfc3339_ns(input.predicate.timeVerified)",
          `time.now_ns() - verified < ${maxDays} * 24 * 60 * 60 * 1000000000`,
        ]),
  ];
  return [
    "package sigstore",
    "",
    "default isCompliant = false",
    "",
    "isCompliant {",
    ...demands.map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}
