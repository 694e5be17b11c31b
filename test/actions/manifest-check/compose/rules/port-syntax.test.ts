// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-port-invalid": {
    fires: [
      'ports: [{target: 80, published: "127.0.0.1:8080"}]',
      "ports: [{target: 0}]",
      "ports: [web]",
      'ports: ["70000:80"]',
      'ports: ["localhost:8080:80"]',
      'ports: ["8080-8082:80-81"]',
      'ports: ["80/icmp"]',
    ],
    silent: [
      'ports: [80, "8080:80", "127.0.0.1::80", "[::1]:8080:80/udp", "8080-8082:80", "8080-8081:80-81"]',
      'ports: ["$PORT:80", "${HOST:-127.0.0.1}:8080:80"]',
      'ports: [{target: 80, published: "8080-8090", host_ip: 127.0.0.1}, {target: 81, published: ""}]',
    ],
  },
});
