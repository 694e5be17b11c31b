import { expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { testRules } from "../../rule-cases.ts";

/** A project of two services. */
function two(web: string, api: string): string {
  return `services:\n  web:\n    image: web:1.0\n    ${web}\n  api:\n    image: api:1.0\n    ${api}`;
}

testRules({
  "SW-COMPOSE-privileged-target": {
    fires: ['ports: ["127.0.0.1:8443:443"]', "ports: [{target: 80}]"],
    silent: ['ports: ["127.0.0.1:443:8443"]'],
  },
  "SW-COMPOSE-port-all-interfaces": {
    fires: ['ports: ["0.0.0.0:80:80"]', 'ports: [{target: 80, published: "8080"}]', 'ports: ["[::]:80:80"]'],
    silent: [
      'ports: ["[::1]:80:80"]',
      'ports: [{target: 80, published: "8080", host_ip: 127.0.0.1}]',
      'expose: ["80"]',
      'ports: [{target: 80, published: "127.0.0.1:8080"}]',
    ],
  },
  "SW-COMPOSE-privileged-port": {
    fires: ['ports: ["127.0.0.1:443:8443"]'],
    silent: ['ports: ["127.0.0.1:8443:443"]', 'ports: ["127.0.0.1:1024:1024"]'],
  },
  "SW-COMPOSE-ssh-port": {
    fires: ['ports: [{target: 22, published: "2222", host_ip: 127.0.0.1}]'],
    silent: ['ports: ["127.0.0.1:22:2222"]'],
  },
  "SW-COMPOSE-port-twice": {
    fires: [
      two('ports: ["8080:80"]', 'ports: ["8080:81"]'),
      two('ports: ["127.0.0.1:8080:80"]', 'ports: ["8080:81"]'),
      two('profiles: [a, b]\n    ports: ["8080:80"]', 'profiles: [b]\n    ports: ["8080:81"]'),
      'scale: 2\nports: ["8080:80"]',
    ],
    silent: [
      two('ports: ["8080:80"]', 'ports: ["8081:80"]'),
      two('ports: ["127.0.0.1:8080:80"]', 'ports: ["127.0.0.2:8080:80"]'),
      two('ports: ["8080:80"]', 'ports: ["8080:80/udp"]'),
      two('profiles: [a]\n    ports: ["8080:80"]', 'profiles: [b]\n    ports: ["8080:81"]'),
      two('ports: ["8080:80"]', 'profiles: [b]\n    ports: ["8080:81"]'),
      'scale: 2\nports: ["8080-8090:80"]',
      'scale: 2\nports: ["80"]',
    ],
  },
  "SW-COMPOSE-network-unset": {
    fires: ["image: web:1.0"],
    silent: ["networks: [front]", "network_mode: none"],
  },
});

test("a port without a port of the host is a random one there", () => {
  const found = findingsOf("SW-COMPOSE-port-all-interfaces", two('ports: ["6379"]', 'ports: ["8080:80"]'));
  expect(found.map(({ message }) => message)).toEqual([
    "A random port for port 6379 is open on every network of the host and is used by Redis",
    "Port 8080 is open on every network of the host",
  ]);
});
