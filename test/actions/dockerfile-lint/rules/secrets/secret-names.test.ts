import { testRules } from "../../rule-cases.ts";

testRules({
  DL3064: {
    fires: ["ENV GITHUB_TOKEN=x", "ARG username"],
    silent: ["ENV API_URL=x", "ARG VERSION=1"],
  },
  SecretsUsedInArgOrEnv: {
    fires: ["FROM scratch\nENV GITHUB_TOKEN=x", "FROM scratch\nARG AWS_SECRET_ACCESS_KEY"],
    silent: ["FROM scratch\nENV GITHUB_URL=x", "FROM scratch\nENV PUBLIC_KEY=x"],
  },
  "SW-DF-password-variable": {
    fires: ["FROM debian:12\nENV DB_PASS=hunter22"],
    silent: ["FROM debian:12\nENV DB_PASS= COMPASS=1"],
  },
});
