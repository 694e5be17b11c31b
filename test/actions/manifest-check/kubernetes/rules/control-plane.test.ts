import { encryption } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-encryption-identity": {
    fires: [encryption("      - identity: {}\n      - kms: {apiVersion: v2, name: a}")],
    silent: [
      encryption("      - kms: {apiVersion: v2, name: a}\n      - identity: {}"),
      `${encryption("      - identity: {}", "events")}\n  - resources: ["*.*"]\n    providers: [{kms: {apiVersion: v2, name: a}}]`,
    ],
  },
  "SW-K8S-encryption-weak-provider": {
    fires: [
      encryption("      - aescbc: {keys: []}"),
      encryption("      - aesgcm: {keys: []}"),
      encryption("      - kms: {name: a}"),
    ],
    silent: [
      encryption("      - kms: {apiVersion: v2, name: a}\n      - aescbc: {keys: []}"),
      encryption("      - secretbox: {keys: []}"),
    ],
  },
  "SW-K8S-encryption-key-in-file": {
    fires: [encryption("      - aescbc: {keys: [{name: a, secret: c2VjcmV0}]}")],
    silent: [
      encryption(`      - aescbc: {keys: [{name: a, secret: "\${KEY}"}]}`),
      encryption("      - kms: {apiVersion: v2, name: a}"),
    ],
  },
  "SW-K8S-encryption-without-secrets": {
    fires: [encryption("      - kms: {apiVersion: v2, name: a}", "configmaps")],
    silent: [
      encryption("      - kms: {apiVersion: v2, name: a}", "configmaps, secrets"),
      encryption("      - kms: {apiVersion: v2, name: a}", '"*."'),
    ],
  },
});
