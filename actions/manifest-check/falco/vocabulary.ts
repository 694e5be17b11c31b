/** Priorities of rules, case-insensitive (falco.org, "Rules", priority). */
export const priorities = [
  ...["EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFORMATIONAL", "INFO", "DEBUG"],
] as const;

/** Keys of each kind of item, the identifying one first. */
export const itemKeys: Readonly<Record<string, readonly string[]>> = {
  rule: [
    ...["rule", "condition", "desc", "output", "priority", "exceptions", "enabled", "tags", "warn_evttypes", "capture"],
    ...["skip-if-unknown-filter", "source", "append", "override", "minimum_priority", "capture_duration"],
  ],
  macro: ["macro", "condition", "append", "override"],
  list: ["list", "items", "append", "override"],
  required_engine_version: ["required_engine_version"],
  required_plugin_versions: ["required_plugin_versions"],
};

/** Required keys of each kind, unless the item changes an earlier one. */
export const requiredKeys: Readonly<Record<string, readonly string[]>> = {
  rule: ["condition", "desc", "output", "priority"],
  macro: ["condition"],
  list: ["items"],
};

/** Macros in Falco's default rules, which other files may use. */
export const shippedMacros: ReadonlySet<string> = new Set([
  ...["never_true", "always_true", "open_write", "open_read", "open_directory", "proc_name_exists", "rename", "mkdir"],
  ...[
    "remove",
    "modify",
    "spawned_process",
    "create_symlink",
    "create_hardlink",
    "kernel_module_load",
    "dup",
    "bin_dir",
  ],
  ...["shell_procs", "sensitive_files", "user_known_read_sensitive_files_activities", "known_root_files", "container"],
  ...["outbound", "inbound", "inbound_outbound", "interactive", "system_procs", "network_tool_procs", "etc_dir"],
  ...["package_mgmt_procs", "container_entrypoint", "private_key_or_password", "minerpool_http", "minerpool_https"],
  ...["user_known_shell_spawn_binaries", "allowed_openshift_registry_root", "k8s_containers", "consider_syscalls"],
  ...["write_etc_common", "parent_linux_image_upgrade_script", "never_true", "in_container", "protected_shell_spawner"],
  ...["open_file_failed", "chmod", "bin_dir_mkdir", "bin_dir_rename", "root_dir", "interpreted_procs", "server_procs"],
  ...[
    "rpm_procs",
    "package_mgmt_ancestor_procs",
    "coreos_write_ssh_dir",
    "run_by_package_mgmt_binaries",
    "proc_is_new",
  ],
  ...["ssh_port", "allowed_ssh_hosts"],
  ...[
    "kevt",
    "kevt_started",
    "response_successful",
    "kcreate",
    "kmodify",
    "kdelete",
    "pod",
    "configmap",
    "secret",
    "role",
  ],
  ...["clusterrole", "clusterrolebinding", "deployment", "namespace", "service", "serviceaccount", "ingress", "kget"],
]);
