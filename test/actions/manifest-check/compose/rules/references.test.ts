import { testRules } from "../../rule-cases.ts";

/** A project of two services. */
function two(web: string, api: string): string {
  return `services:\n  web:\n    image: web:1.0\n    ${web}\n  api:\n    image: api:1.0\n    ${api}`;
}

testRules({
  "SW-COMPOSE-unknown-reference": {
    fires: [
      "depends_on: [databse]",
      "volumes: [cache:/c]",
      "secrets: [token]",
      two("depends_on: [api]", "profiles: [debug]"),
      two("depends_on: [api]\n    profiles: [a, b]", "profiles: [a]"),
    ],
    silent: [
      "networks: [default]",
      "depends_on: {gone: {condition: service_started, required: false}}",
      "volumes: [data:/d]",
      two("depends_on: [api]\n    profiles: [a]", "profiles: [a, b]"),
      two("depends_on: {api: {condition: service_started, required: false}}", "profiles: [debug]"),
      two("profiles: [debug]", "depends_on: []"),
    ],
  },
  "SW-COMPOSE-dependency-circle": {
    fires: [two("depends_on: [api]", "depends_on: [web]")],
    silent: [two("depends_on: [api]", "restart: always")],
  },
  "SW-COMPOSE-nothing-to-run": {
    fires: ["services:\n  web:\n    command: a"],
    silent: ["build: .", "services:\n  db:\n    provider: {type: a}"],
  },
  "SW-COMPOSE-container-name-twice": {
    fires: [two("container_name: a", "container_name: a")],
    silent: [two("container_name: a", "container_name: b")],
  },
});
