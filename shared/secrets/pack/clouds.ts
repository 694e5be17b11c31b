import { isPublishedValue } from "../published/index.ts";
import { prefixed, type SecretRule } from "../secret-rule.ts";

const digits = "0123456789";

/** Keys of cloud providers and their tools. */
export const cloudRules: readonly SecretRule[] = [
  prefixed("aws-key-id", "an AWS access key id", ["AKIA", "ASIA", "ABIA", "ACCA"], "[A-Z2-7]{16}"),
  {
    id: "aws-secret-key",
    title: "an AWS secret access key",
    severity: "critical",
    keywords: ["aws_secret_access_key", "aws_secret_key", "secretaccesskey"],
    pattern: /[A-Za-z_]{1,30}["']?\s{0,8}(?:=>|[:=>])\s{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
    isNamed: true,
    entropy: 4,
  },
  prefixed("google-api-key", "a Google API key", ["AIza"], "[A-Za-z0-9_-]{35}", { entropy: 3.5 }),
  prefixed("google-client-secret", "a Google client secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
  prefixed("google-access-token", "a Google access token", ["ya29."], "[A-Za-z0-9_-]{30,400}"),
  {
    id: "azure-storage-key",
    title: "an Azure storage key",
    severity: "critical",
    keywords: ["accountkey="],
    pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/iy,
    entropy: 4,
    check: (secret) => !isPublishedValue(secret),
  },
  {
    id: "azure-shared-key",
    title: "an Azure shared access key",
    severity: "critical",
    keywords: ["sharedaccesskey="],
    pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/iy,
    entropy: 4,
  },
  {
    id: "azure-client-secret",
    title: "an Azure client secret",
    severity: "critical",
    keywords: [...digits].map((digit) => `${digit}q~`),
    pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/y,
    lookBehind: 3,
    entropy: 3.5,
  },
  prefixed("digitalocean", "a DigitalOcean token", ["dop_v1_", "doo_v1_", "dor_v1_"], "[0-9a-f]{64}", {
    severity: "critical",
  }),
  prefixed("vault", "a Vault token", ["hvs.", "hvb."], "[A-Za-z0-9_-]{90,300}", { severity: "critical" }),
  {
    id: "terraform-cloud",
    title: "a Terraform Cloud token",
    severity: "critical",
    keywords: [".atlasv1."],
    pattern: /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})/y,
    lookBehind: 14,
  },
  prefixed("databricks", "a Databricks token", ["dapi"], "[0-9a-f]{32}"),
  prefixed("pulumi", "a Pulumi token", ["pul-"], "[0-9a-f]{40}"),
  prefixed("tailscale", "a Tailscale key", ["tskey-"], "[a-z]{1,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,50}"),
  prefixed("age", "an age key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", {
    severity: "critical",
  }),
];
