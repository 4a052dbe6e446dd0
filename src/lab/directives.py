#!/usr/bin/env python3
"""Makes the table of directives that fix.plan reads.

    systemd --dump-configuration-items | src/lab/directives.py > \
        src/main/resources/dev/svcdoctor/fix/plan/directives.tsv

The dump says which directives there are and what their values look like. Whether a directive is a
list, and under which property the manager shows it, is in the man pages only: that is written below.
"""
import sys

# Kinds. Everything not named here is a scalar: its last assignment counts.
COMMANDS = "ExecCondition ExecStartPre ExecStart ExecStartPost ExecReload ExecStopPre ExecStop ExecStopPost".split()
DEPENDENCIES = """After Before BindsTo BindTo Conflicts JoinsNamespaceOf OnFailure OnSuccess PartOf
    PropagatesReloadTo PropagateReloadTo ReloadPropagatedFrom PropagateReloadFrom PropagatesStopTo
    StopPropagatedFrom Requires Requisite Upholds Wants RequiresMountsFor WantsMountsFor""".split()
# Sets of words: an assignment adds to them, an empty one resets them.
WORDS = """SuccessExitStatus RestartForceExitStatus RestartPreventExitStatus ReadWritePaths ReadOnlyPaths
    InaccessiblePaths ExecPaths NoExecPaths ReadWriteDirectories ReadOnlyDirectories
    InaccessibleDirectories SupplementaryGroups RuntimeDirectory StateDirectory CacheDirectory
    LogsDirectory ConfigurationDirectory PassEnvironment UnsetEnvironment Sockets Documentation
    Names AmbientCapabilities TemporaryFileSystem BindPaths BindReadOnlyPaths
    WantedBy RequiredBy Alias Also""".split()
# Lists whose lines count one by one, or whose order means something.
LISTS = """CapabilityBoundingSet SystemCallFilter SystemCallArchitectures SystemCallLog
    RestrictAddressFamilies RestrictNamespaces RestrictFileSystems RestrictNetworkInterfaces
    DeviceAllow IPAddressAllow IPAddressDeny SocketBindAllow SocketBindDeny IPIngressFilterPath
    IPEgressFilterPath BPFProgram EnvironmentFile LoadCredential LoadCredentialEncrypted SetCredential
    SetCredentialEncrypted ExtensionImages ExtensionDirectories MountImages RootImageOptions
    LogExtraFields StandardInputText StandardInputData IODeviceWeight IOReadBandwidthMax
    IOWriteBandwidthMax IOReadIOPSMax IOWriteIOPSMax IODeviceLatencyTargetSec BlockIODeviceWeight
    BlockIOReadBandwidth BlockIOWriteBandwidth DisableControllers ExecSearchPath CPUAffinity
    ListenStream ListenDatagram ListenSequentialPacket ListenFIFO ListenNetlink ListenSpecial
    ListenMessageQueue ListenUSBFunction Symlinks OnCalendar OnActiveSec OnBootSec OnStartupSec
    OnUnitActiveSec OnUnitInactiveSec PathExists PathExistsGlob PathChanged PathModified
    DirectoryNotEmpty""".split()

# How the manager shows a value, by the directive's type in the dump.
CHECKS = {"SECONDS": "time", "BOOLEAN": "boolean", "LIMIT": "bytes", "UNSIGNED": "text", "PATH": "path",
          "SERVICETYPE": "text", "SERVICERESTART": "text", "KILLMODE": "text", "STRING": "text"}
# The same for directives whose type says too little.
CHECKED = {
    "text": """User Group Slice SyslogIdentifier PAMName BusName NotifyAccess KeyringMode
        ProtectProc ProcSubset OOMPolicy Description RestartMode ExitType StartLimitAction FailureAction
        SuccessAction CollectMode Nice OOMScoreAdjust Personality""",
    "boolean": """ProtectHome ProtectSystem Delegate MountAPIVFS RuntimeDirectoryPreserve PrivateTmp""",
    "time": "TimeoutStopSec TimeoutAbortSec JobTimeoutSec JobRunningTimeoutSec",
    "bytes": "TasksMax",
    "octal": """UMask RuntimeDirectoryMode StateDirectoryMode CacheDirectoryMode LogsDirectoryMode
        ConfigurationDirectoryMode""",
    "path": "PIDFile WorkingDirectory",
    "status": "SuccessExitStatus RestartForceExitStatus RestartPreventExitStatus",
    "words": """ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths NoExecPaths SupplementaryGroups
        RuntimeDirectory StateDirectory CacheDirectory LogsDirectory ConfigurationDirectory
        PassEnvironment UnsetEnvironment RestrictAddressFamilies ReadWriteDirectories
        ReadOnlyDirectories InaccessibleDirectories""",
    "names": " ".join(DEPENDENCIES),
    "capabilities": "AmbientCapabilities CapabilityBoundingSet",
    "environment": "Environment",
    "files": "EnvironmentFile",
    "command": " ".join(COMMANDS),
}
BY_NAME = {name: check for check, names in CHECKED.items() for name in names.split()}
PROPERTIES = {"EnvironmentFile": "EnvironmentFiles", "TimeoutSec": "TimeoutStartUSec",
              "StartLimitInterval": "StartLimitIntervalUSec", "BindTo": "BindsTo",
              "ReadWriteDirectories": "ReadWritePaths", "ReadOnlyDirectories": "ReadOnlyPaths",
              "InaccessibleDirectories": "InaccessiblePaths"}
# No property of the same meaning, or none that can be read back.
UNSHOWN = {"StartLimitInterval@Service", "MountFlags", "SourcePath", "LimitCPU", "LimitRTTIME", "LimitNICE"}
# Younger than the dump's systemd, or of a known age: (section, directive, type, since).
KNOWN = [("Service", "RestartMode", "STRING", 254), ("Service", "RestartSteps", "UNSIGNED", 254),
         ("Service", "RestartMaxDelaySec", "SECONDS", 254), ("Unit", "WantsMountsFor", "PATH [...]", 256),
         ("Service", "PrivatePIDs", "OTHER", 257), ("Service", "MemoryZSwapWriteback", "BOOLEAN", 256)]


def kind(name):
    if name in DEPENDENCIES:
        return "dependency"
    if name in COMMANDS:
        return "commands"
    if name == "Environment":
        return "environment"
    if name in WORDS:
        return "words"
    if name in LISTS or name.startswith(("Condition", "Assert")):
        return "list"
    return "scalar"


def check(section, name, type_):
    if section == "Install" or name in UNSHOWN or f"{name}@{section}" in UNSHOWN:
        return "none"
    if name in BY_NAME:
        return BY_NAME[name]
    return CHECKS.get(type_, "none") if kind(name) == "scalar" else "none"


def shown_as(name, how):
    if how == "none":
        return "-"
    if name in PROPERTIES:
        return PROPERTIES[name]
    return name[:-3] + "USec" if how == "time" else name


def row(section, name, type_, since):
    how = check(section, name, type_)
    return "\t".join([section, name, kind(name), how, shown_as(name, how), str(since) if since else "-"])


def main():
    print("# section\tdirective\tkind\tcheck\tproperty\tsince; made by src/lab/directives.py")
    section, rows = "", set()
    for line in sys.stdin:
        line = line.strip()
        if line.startswith("["):
            section = line[1:-1]
        elif "=" in line:
            name, type_ = line.split("=", 1)
            if type_ != "NOTSUPPORTED":
                rows.add(row(section, name, type_, None))
    rows.update(row(*known) for known in KNOWN)
    print("\n".join(sorted(rows)))


if __name__ == "__main__":
    main()
