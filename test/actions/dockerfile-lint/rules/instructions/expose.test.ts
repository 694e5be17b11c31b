import { testRules } from "../../rule-cases.ts";

testRules({
  DL3011: {
    fires: ["EXPOSE 60000-80000/tcp", "EXPOSE 65536/udp", "EXPOSE 80000-90000"],
    silent: [`EXPOSE \${FOOBAR}`],
  },
  ExposeProtoCasing: {
    fires: ["FROM scratch\nEXPOSE 80/TCP", "FROM scratch\nEXPOSE 53/Udp"],
    silent: ["FROM scratch\nEXPOSE 80/tcp 53/udp", "FROM scratch\nEXPOSE 80"],
  },
  ExposeInvalidFormat: {
    fires: ["FROM scratch\nEXPOSE 127.0.0.1:80:80", "FROM scratch\nEXPOSE 5000:5000"],
    silent: ["FROM scratch\nEXPOSE 80", "FROM scratch\nEXPOSE 8000-8010/tcp"],
  },
  "SW-DF-expose-ssh": {
    fires: ["FROM debian:12\nEXPOSE 22/tcp", "FROM debian:12\nEXPOSE 80 22"],
    silent: ["FROM debian:12\nEXPOSE 2222", "FROM debian:12\nEXPOSE 22/udp"],
  },
});
