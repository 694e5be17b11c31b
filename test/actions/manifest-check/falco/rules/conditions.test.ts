import { testRules } from "../../rule-cases.ts";

function falcoRule(condition: string, text = ""): string {
  return `- rule: a\n  desc: b\n  condition: ${condition}\n  output: c\n  priority: WARNING${text}`;
}

testRules({
  "SW-FALCO-condition-syntax": {
    fires: [falcoRule("evt.type = and proc.name = sh"), "- macro: a\n  condition: proc.name in (sh"],
    silent: [falcoRule("evt.type = execve and not proc.name in (sh, bash)")],
  },
  "SW-FALCO-unknown-field": {
    fires: [
      falcoRule("evt.type = execve and proc.nme = sh"),
      falcoRule("evt.type = execve", "").replace("output: c", 'output: "c %proc.nme"'),
      ...["proc.thread.cap_permitted", "proc.pargs", "thread.pexe", "evt.syscall.type", "proc.name[1]", "evt.arg"].map(
        (name) => falcoRule(`evt.type = execve and ${name} = sh`),
      ),
    ],
    silent: [
      falcoRule("evt.type = execve and proc.aname[2] = sh"),
      ...["thread.cap_permitted", "proc.pexe", "syscall.type", "evt.arg[0]", "evt.arg.flags", "thread.cgroup.cpu"].map(
        (name) => falcoRule(`evt.type = execve and ${name} = sh`),
      ),
      ...["evt.type.is.open", "container.mount.source[0]", "proc.env[HOME]", "k8s.ns.label.a/b", "proc.aname"].map(
        (name) => falcoRule(`evt.type = execve and ${name} = sh`),
      ),
      falcoRule("evt.type = execve and ka.verb = a", "\n  source: k8s_audit"),
    ],
  },
  "SW-FALCO-unknown-macro": {
    fires: [falcoRule("spawned_proc and proc.name = sh")],
    silent: [
      falcoRule("spawned_process and proc.name = sh"),
      `- macro: own_shell\n  condition: proc.name = sh\n${falcoRule("evt.type = execve and own_shell")}`,
    ],
  },
  "SW-FALCO-no-event-type": {
    fires: [`- macro: own_shell\n  condition: proc.name = sh\n${falcoRule("own_shell")}`],
    silent: [
      `- macro: own_shell\n  condition: evt.type = execve\n${falcoRule("own_shell")}`,
      falcoRule("spawned_process"),
    ],
  },
  "SW-FALCO-event-direction": {
    fires: [falcoRule("evt.type = open and evt.dir = >")],
    silent: [falcoRule("evt.type = open")],
  },
  "SW-FALCO-name-twice": {
    fires: ["- macro: a\n  condition: proc.name = sh\n- macro: a\n  condition: proc.name = ash"],
    silent: [
      "- macro: a\n  condition: proc.name = sh\n- list: a\n  items: [ash]",
      "- macro: a\n  condition: proc.name = sh\n- macro: a\n  # again\n  condition: 'proc.name = sh'",
      "- macro: a\n  condition: proc.name = sh\n- macro: a\n  condition: or proc.name = ash\n  override: {condition: append}",
    ],
  },
});
