import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-unknown-field": {
    fires: ["privilege: true"],
    silent: ["x-note: true"],
  },
  "SW-COMPOSE-wrong-type": {
    fires: ["read_only: [a]"],
    silent: ['read_only: "true"'],
  },
  "SW-COMPOSE-unknown-value": {
    fires: ["depends_on: {db: {condition: started}}"],
    silent: ["depends_on: {db: {condition: service_started}}"],
  },
  "SW-COMPOSE-missing-field": {
    fires: ["ulimits: {nofile: {hard: 1}}"],
    silent: ["ulimits: {nofile: 1}"],
  },
  "SW-COMPOSE-version-obsolete": {
    fires: ['version: "2"\nservices:\n  web:\n    image: web:1.0'],
    silent: ["services:\n  web:\n    image: web:1.0", "services:\n  web:\n    image: web:1.0\nx-version: 2"],
  },
});
