/** Fields of Falco's system call source (falco.org, "Supported Fields for Conditions and Outputs"), by class. */
const classes: Readonly<Record<string, string>> = {
  evt: "num time time.s time.iso8601 datetime datetime.s rawtime rawtime.s rawtime.ns reltime reltime.s reltime.ns latency latency.s latency.ns latency.quantized latency.human deltatime deltatime.s deltatime.ns outputtime dir type type.is category cpu args arg rawarg info buffer buflen res rawres failed is_io is_io_read is_io_write io_dir is_wait wait_latency is_syslog count count.error count.error.file count.error.net count.error.memory count.error.other count.exit count.procinfo count.threadinfo around abspath abspath.src abspath.dst is_open_read is_open_write is_open_exec is_open_create pluginname plugininfo source is_async asynctype hostname",
  proc: "exe pexe aexe exepath pexepath aexepath name pname aname args aargs cmdline pcmdline acmdline cmdnargs cmdlenargs exeline env aenv cwd loginshellid tty pid ppid apid vpid pvpid sid sname sid.exe sid.exepath vpgid vpgid.name vpgid.exe vpgid.exepath pgid pgid.name pgid.exe pgid.exepath duration ppid.duration pid.ts ppid.ts is_exe_writable is_exe_upper_layer is_exe_lower_layer is_exe_from_memfd is_sid_leader is_vpgid_leader is_pgid_leader exe_ino exe_ino.ctime exe_ino.mtime exe_ino.ctime_duration_proc_start exe_ino.ctime_duration_pidns_start pidns_init_start_ts is_container_healthcheck is_container_liveness_probe is_container_readiness_probe fdopencount fdlimit fdusage vmsize vmrss vmswap nchilds nthreads stdin.type stdin.name stdout.type stdout.name stderr.type stderr.name",
  thread:
    "tid vtid ismain nametid exectime totexectime cgroups cgroup cpu cpu.user cpu.system vmsize vmsize.b vmrss vmrss.b cap_permitted cap_inheritable cap_effective",
  syscall: "type",
  user: "uid name homedir shell loginuid loginname",
  group: "gid name",
  container:
    "info id full_id name image image.id type privileged mounts mount mount.source mount.dest mount.mode mount.rdwr mount.propagation image.repository image.tag image.digest healthcheck liveness_probe readiness_probe start_ts duration ip cni.json host_pid host_network host_ipc label labels",
  fd: "num type typechar name directory filename ip cip sip lip rip port cport sport lport rport l4proto sockfamily is_server uid containername containerdirectory proto cproto sproto lproto rproto net cnet snet lnet rnet connected name_changed cip.name sip.name lip.name rip.name dev dev.major dev.minor ino nameraw types is_upper_layer is_lower_layer",
  fs: "path.name path.nameraw path.source path.sourceraw path.target path.targetraw",
  syslog: "facility facility.str severity severity.str message",
  k8s: "ns.name ns.id ns.label ns.labels pod.name pod.id pod.uid pod.sandbox_id pod.full_sandbox_id pod.label pod.labels pod.ip pod.cni.json rc.name rc.id rc.label rc.labels svc.name svc.id svc.label svc.labels rs.name rs.id rs.label rs.labels deployment.name deployment.id deployment.label deployment.labels",
};

const fieldNames = new Set(
  Object.entries(classes).flatMap(([name, fields]) => fields.split(" ").map((field) => `${name}.${field}`)),
);

/** All fields, for "did you mean". */
export const knownFields: readonly string[] = [...fieldNames];

/** Fields with a name or number of the event or the object, after a dot or in brackets. */
const named =
  /^(?:evt\.(?:rawarg|arg|around|type\.is)|thread\.cgroup|container\.(?:label|mount(?:\.\w+)?)|k8s\.\w+\.label)$/;
/** Fields of ancestors and of the environment, with or without a number or name. */
const indexed = /^(?:proc\.(?:a?env|aname|aexe|aexepath|acmdline|aargs|apid)|evt\.abspath)$/;

/**
 * Returns why Falco rejects a field of the system call source. Undefined for its fields, and for those of other classes,
 * which belong to plugins.
 * @param hasArgument whether the field has an argument in brackets.
 */
export function findFieldError(
  field: string,
  hasArgument: boolean,
): "unknown" | "argument" | "no-argument" | undefined {
  const [name = ""] = field.split(".");
  if (!Object.hasOwn(classes, name)) return undefined;
  const [, base = ""] = /^(.*)\.[^.]*$/.exec(field) ?? [];
  if (!hasArgument && named.test(field)) return "argument";
  if (fieldNames.has(field))
    return hasArgument && !named.test(field) && !indexed.test(field) ? "no-argument" : undefined;
  return isOpen(base) ? undefined : "unknown";
}

/** Returns true for the beginning of a field that ends with a name after a dot. Names can have dots themselves. */
function isOpen(base: string): boolean {
  for (let start = base; start.includes("."); start = start.slice(0, start.lastIndexOf(".")))
    if (named.test(start) || indexed.test(start)) return true;
  return false;
}
