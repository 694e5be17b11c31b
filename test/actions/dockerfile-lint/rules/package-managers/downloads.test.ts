import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-piped-script": {
    fires: [
      "FROM debian:12\nRUN curl -fsSL https://x.sh | bash -s -- -y",
      "FROM debian:12\nRUN wget -qO- https://x.sh | sudo -E bash -",
    ],
    silent: ["FROM debian:12\nRUN curl https://x.tgz | tar xz", "FROM debian:12\nRUN curl https://x | bash -c 'cat'"],
  },
  "SW-DF-add-checksum": {
    fires: ["FROM debian:12\nADD https://x/a /a"],
    silent: ["FROM debian:12\nADD --checksum=sha256:a https://x/a /a", "FROM debian:12\nADD https://x/a.git#v1 /a"],
  },
  "SW-DF-update-alone": {
    fires: ["FROM debian:12\nRUN apt-get update"],
    silent: ["FROM debian:12\nRUN apt-get update && ./install.sh"],
  },
  "SW-DF-upgrade-all": {
    fires: ["FROM debian:12\nRUN apt-get -y dist-upgrade", "FROM debian:12\nRUN yum -y update"],
    silent: ["FROM debian:12\nRUN yum -y update openssl"],
  },
});
