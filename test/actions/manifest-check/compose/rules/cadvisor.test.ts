import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-cadvisor-writable": {
    fires: ['image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumes: ["/sys:/sys"]'],
    silent: [
      'image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumes: ["/sys:/sys:ro"]',
      'image: web:1.0\nvolumes: ["/sys:/sys"]',
    ],
  },
  "SW-COMPOSE-cadvisor-open": {
    fires: [
      "image: gcr.io/cadvisor/cadvisor:v0.52.1\nnetwork_mode: host",
      'image: gcr.io/cadvisor/cadvisor:v0.52.1\nports: ["0.0.0.0:8080:8080"]',
    ],
    silent: [
      'image: gcr.io/cadvisor/cadvisor:v0.52.1\nports: ["127.0.0.1:8080:8080"]',
      'image: web:1.0\nports: ["8080:8080"]',
    ],
  },
});
