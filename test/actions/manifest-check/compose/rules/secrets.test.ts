import { testRules } from "../../rule-cases.ts";

/** Built here so that no scanner takes it for a secret of this repository. */
const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");

testRules({
  "SW-COMPOSE-secret-in-env": {
    fires: [
      "environment: [API_TOKEN=Xk29dLq0]",
      `environment: {A: ${token}}`,
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
    fires: [`command: login ${token}`, `labels: {a: ${token}}`],
    silent: ["command: login --token-file /run/token"],
  },
  "SW-COMPOSE-secret-in-config": {
    fires: [`services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: token=${token}`],
    silent: ["services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: mode=production"],
  },
});
