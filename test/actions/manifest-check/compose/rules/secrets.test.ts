import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-secret-in-env": {
    fires: [
      "environment: [API_TOKEN=Xk29dLq0]",
      "environment: {A: ghp_000000000000000000000000000000000000}",
      `environment: {DB_PASSWORD: "\${PASSWORD:-hunter22}"}`,
    ],
    silent: [
      `environment: {DB_PASSWORD: "\${PASSWORD}"}`,
      "environment: {DB_PASSWORD: changeme}",
      "environment: {DB_HOST: hunter22}",
    ],
  },
  "SW-COMPOSE-secret-in-build-arg": {
    fires: ["build: {context: ., args: [TOKEN=Xk29dLq0]}"],
    silent: ["build: {context: ., args: [VERSION=Xk29dLq0]}", `build: {context: ., args: {TOKEN: "\${TOKEN}"}}`],
  },
  "SW-COMPOSE-secret-in-command": {
    fires: [
      "command: login ghp_000000000000000000000000000000000000",
      "labels: {a: ghp_000000000000000000000000000000000000}",
    ],
    silent: ["command: login --token-file /run/token"],
  },
  "SW-COMPOSE-secret-in-config": {
    fires: [
      "services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: token=ghp_000000000000000000000000000000000000",
    ],
    silent: ["services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: mode=production"],
  },
});
