# Answers read-only questions about a machine. Plain POSIX sh; changes nothing, needs no privileges (less is seen without).
# Each line of standard input is a question: its kind and arguments, separated by tabs. Each answer is "@@ NUMBER" and
# then lines "name=value"; a value never holds a line break. What the questions are is told in knowledge/README.md.
LC_ALL=C; export LC_ALL
tab=$(printf '\t'); cr=$(printf '\r')
nl='
'

put() { case $2 in *"$nl"*) ;; *) printf '%s=%s\n' "$1" "$2" ;; esac; }
many() { n=0; while IFS= read -r line && [ $n -lt "${2:-2000}" ]; do n=$((n + 1)); printf '%s=%s\n' "$1" "$line"; done; }

entries() {
  n=0
  for f in "$1"/* "$1"/.[!.]*; do
    [ -e "$f" ] || [ -L "$f" ] || continue
    n=$((n + 1)); [ $n -le 5000 ] || break
    put entry "${f##*/}"
  done
}

path() {
  put asked "$1"
  case $1 in /*) ;; *) put exists unknown; put why "not an absolute path"; return ;; esac
  sofar=; put chain "$(stat -L -c '%a %u %g %U %G' / 2>/dev/null) /"
  old=$IFS; IFS=/; set -f; set -- "$1" $1; set +f; IFS=$old
  whole=$1; shift
  for part; do
    [ -n "$part" ] || continue
    if [ ! -x "${sofar:-/}" ]; then put exists unknown; put why "no permission to look into ${sofar:-/}"; return; fi
    if [ -e "${sofar:-/}" ] && [ ! -d "${sofar:-/}" ]; then put exists no; put missing "$sofar/$part"; put blocked "$sofar"; return; fi
    if [ ! -e "$sofar/$part" ]; then
      if [ -L "$sofar/$part" ]; then put dangling "$(readlink "$sofar/$part")"; fi
      put exists no; put missing "$sofar/$part"; put parent "${sofar:-/}"; entries "$sofar"; return
    fi
    sofar=$sofar/$part
    put chain "$(stat -L -c '%a %u %g %U %G' "$sofar" 2>/dev/null) $sofar"
  done
  put exists yes
  put real "$(readlink -f "$whole" 2>/dev/null)"
  thing "$whole"
}

thing() {
  if [ -d "$1" ]; then put type folder; elif [ -f "$1" ]; then put type file
  elif [ -S "$1" ]; then put type socket; elif [ -p "$1" ]; then put type fifo; else put type other; fi
  mode=$(stat -L -c %a "$1" 2>/dev/null); put mode "$mode"
  put owner "$(stat -L -c %U "$1" 2>/dev/null)"; put group "$(stat -L -c %G "$1" 2>/dev/null)"
  put size "$(stat -L -c %s "$1" 2>/dev/null)"
  case ${mode#"${mode%???}"} in *[1357]*) put executable yes ;; *) put executable no ;; esac
  if command -v findmnt >/dev/null 2>&1; then
    put mount "$(findmnt -n -o TARGET -T "$1" 2>/dev/null)"; put mount-options "$(findmnt -n -o OPTIONS -T "$1" 2>/dev/null | sed 's/,[^,=]*=[^,]*//g')"
  fi
  if [ -f "$1" ] && [ -r "$1" ]; then head_of "$1"; fi
}

head_of() {
  put machine "$(uname -m)"
  put magic "$(head -c 20 "$1" 2>/dev/null | od -An -tx1 | tr -d ' \n')"
  first=$(head -c 512 "$1" 2>/dev/null | tr -d '\000' | head -n 1)
  case $first in
    '#!'*)
      case $first in *"$cr") put line-end crlf; first=${first%"$cr"} ;; esac
      set -f; set -- ${first#'#!'}; set +f
      put interpreter "$1"; shift
      put interpreter-argument "$*" ;;
  esac
}

# Where a program of that name is installed; one found under several names (links) counts once.
program() {
  seen=" "
  for dir in /usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin /opt/bin /snap/bin /usr/games "/opt/$1/bin" /usr/lib/"$1" /usr/libexec; do
    [ -f "$dir/$1" ] && [ -x "$dir/$1" ] || continue
    real=$(readlink -f "$dir/$1"); case $seen in *" $real "*) continue ;; esac
    seen="$seen$real "; put found "$dir/$1"
  done
}

account() {
  line=$(getent "$1" -- "$2" 2>/dev/null) || line=$(awk -F: -v n="$2" '$1 == n || $3 == n { print; exit }' "/etc/$1" 2>/dev/null)
  if [ -z "$line" ]; then put exists no; return; fi
  put exists yes
  put id "$(printf %s "$line" | cut -d: -f3)"
  if [ "$1" = passwd ]; then
    put home "$(printf %s "$line" | cut -d: -f6)"; put shell "$(printf %s "$line" | cut -d: -f7)"
    put groups "$(id -Gn -- "$2" 2>/dev/null)"
  fi
}

names() { { getent "$1" 2>/dev/null || cat "/etc/$1"; } | cut -d: -f1 | many name; }

units() {
  { systemctl list-unit-files --no-legend --no-pager --plain; systemctl list-units --all --no-legend --no-pager --plain; } \
    2>/dev/null | awk '{print $1}' | sort -u | many name 5000
}

unit() {
  systemctl show --no-pager -p Id -p LoadState -p ActiveState -p SubState -p Result -p UnitFileState -p FragmentPath \
    -p ExecMainStatus -p Description -- "$1" 2>/dev/null
}

# Files that give a variable a value: where administrators keep such files, and beside the program.
sets() {
  for f in /etc/default/* /etc/sysconfig/* /etc/conf.d/* "/etc/$2"* "/etc/$2"/* "/etc/$2"/.env "$3"/* "$3"/.env "$3"/conf/* "$3"/../conf/* "$3"/../etc/*; do
    [ -f "$f" ] && [ -r "$f" ] || continue
    case $f in *.py | *.js | *.rb | *.pl | *.jar | *.sh | *.class | *.service) continue ;; esac
    [ "$(stat -L -c %s "$f" 2>/dev/null || echo 999999)" -lt 65536 ] || continue
    # Only files that hold nothing but assignments and comments: what EnvironmentFile= can read.
    grep -q -v -E '^[[:space:]]*([#;].*)?$|^[[:space:]]*(export[[:space:]]+)?[A-Za-z_][A-Za-z0-9_]*=' "$f" 2>/dev/null && continue
    if grep -q "^[[:space:]]*$1=" "$f" 2>/dev/null; then put file "$f"; put how plain
    elif grep -q "^[[:space:]]*export[[:space:]][[:space:]]*$1=" "$f" 2>/dev/null; then put exported "$f"; fi
  done
}

# What a program's own text shows: whether it goes into the background, and whether it tells systemd that it is ready.
source_of() {
  [ -f "$1" ] && [ -r "$1" ] || return
  [ "$(stat -L -c %s "$1" 2>/dev/null || echo 99999999)" -lt 33554432 ] || return
  tells='NOTIFY_SOCKET|sd_notify|sdnotify|systemd-notify|READY=1'
  if [ "$(head -c 4 "$1" | tail -c 3)" = ELF ]; then put kind binary
  elif [ "$(head -c 512 "$1" | tr -d '\000' | wc -c)" != "$(head -c 512 "$1" | wc -c)" ] || [ "$(head -c 2 "$1")" = PK ]; then put kind archive; return
  else
    put kind script
    # A program that waits for its children is a job of several processes, not a daemon that leaves one behind.
    if ! grep -q -E '(^|[^A-Za-z_])(os\.wait|wait3|waitpid|wait) *[(;]|^[[:space:]]*wait([[:space:]]|$)' "$1"; then
      line=$(grep -v -E '^[[:space:]]*(#|//)' "$1" 2>/dev/null | grep -m 1 -E \
        'os\.fork\(|DaemonContext|daemoni[sz]e\(|daemon\(|POSIX::setsid|os\.setsid|Proc::Daemon|fork.*(exit|and)|pcntl_fork|Process\.daemon|detached: *true|start-stop-daemon.*(-b|--background)|(^|[[:space:]])(nohup|setsid)[[:space:]]|[^&|>0-9]&[[:space:]]*$' | cut -c 1-160)
      if [ -n "$line" ]; then put forks "$line"; fi
    fi
  fi
  if grep -q -a -E "$tells" "$1" 2>/dev/null; then put notifies yes; else put notifies no; fi
}

# PID files on the machine; those that are called like the wanted one apart.
pidfiles() {
  want=${1##*/}
  find /run /var/run/ /var/lib /var/log /tmp /var/tmp /opt /srv /etc -xdev -maxdepth 4 -type f -name '*.pid' 2>/dev/null | sort -u \
    | head -n 300 | while IFS= read -r f; do
      case $f in /var/run/*) [ -L /var/run ] && continue ;; esac
      put file "$f"
      if [ "${f##*/}" = "$want" ] && [ "$f" != "$1" ]; then put same "$f"; fi
    done
}

# What a configuration file says about going into the background and about PID files; no other line of it.
hints() {
  [ -f "$1" ] && [ -r "$1" ] || { put exists no; return; }
  put exists yes
  # A program is no configuration file; nor is anything that large.
  [ "$(stat -L -c %s "$1" 2>/dev/null || echo 999999)" -lt 262144 ] && [ "$(head -c 4 "$1" | tail -c 3)" != ELF ] || return
  sed -n 's/^[[:space:]]*\(daemonize\|daemon\|background\|runasdaemon\)[[:space:]]*[=: ][[:space:]]*\([A-Za-z0-9]*\).*/daemonize=\2/p' "$1" | head -n 1
  sed -n 's/^[[:space:]]*\(pidfile\|pid\|pid-file\|pid_file\)[[:space:]]*[=: ][[:space:]]*"\{0,1\}\(\/[^";[:space:]]*\).*/pidfile=\2/p' "$1" | head -n 1
}

# Who listens on a port, TCP or UDP, by /proc alone. Without privileges only the own processes are known.
listener() {
  case $1 in *[!0-9]* | '' | ??????*) put known no; return ;; esac
  [ -r /proc/net/tcp ] || { put known no; return; }
  put known yes
  hex=$(printf %04X "$1"); inodes=
  for table in tcp tcp6 udp udp6; do
    found=$(awk -v port=":$hex" -v udp="${table%6}" \
      'substr($2, length($2) - 4) == port && ($4 == "0A" || udp == "udp") { print $10 }' "/proc/net/$table" 2>/dev/null)
    [ -z "$found" ] || { put socket "$table"; inodes="$inodes $found"; }
  done
  [ -n "$inodes" ] || return
  set -- $(ls -l /proc/[0-9]*/fd 2>/dev/null | awk -v all="$(echo $inodes)" '
    BEGIN { n = split(all, i, " "); for (k = 1; k <= n; k++) want["socket:[" i[k] "]"] = 1 }
    /^\/proc\// { split($0, p, "/") }
    $NF in want { print p[3] }' | sort -un) "$1"
  [ $# -gt 1 ] || return
  process "$1"
  if [ "$1" = 1 ]; then
    for last; do :; done
    systemctl list-sockets --no-legend --no-pager 2>/dev/null \
      | awk -v p="$last" '$1 ~ ":" p "$" || $1 == p { print $2; exit }' | many holder 1
  fi
}

process() {
  put pid "$1"
  put process "$(cat "/proc/$1/comm" 2>/dev/null)"
  put command "$(tr '\000' ' ' < "/proc/$1/cmdline" 2>/dev/null | cut -c 1-200)"
  tr / '\n' < "/proc/$1/cgroup" 2>/dev/null | grep -E '\.(service|scope)$' | tail -n 1 | many holder 1
}

# What a user may do with a path, by owner, group and mode bits of everything on the way (no ACLs, no sandbox).
# "denies" tells the first deed that is refused, and by what ("place"); "room" is the narrowest folder or file worth opening.
access() {
  case $1 in /*) ;; *) put exists unknown; return ;; esac
  uid=$(id -u -- "$2" 2>/dev/null) || uid=none
  groups=" $(id -G -- "$2" 2>/dev/null) "
  for g in $3; do groups="$groups$(getent group -- "$g" 2>/dev/null | cut -d: -f3) "; done
  real=$(readlink -f -- "$1" 2>/dev/null); real=${real:-$1}
  put real "$real"
  here=/; rest=${real#/}; missing=
  while :; do
    if [ -d "$here" ] && ! may 1 "$here"; then
      if [ -e "$real" ]; then put exists yes; else put exists unknown; fi
      denies enter "$here"; return
    fi
    [ -n "$rest" ] || break
    if [ ! -x "$here" ]; then put exists unknown; return; fi
    part=${rest%%/*}; next=${here%/}/$part
    if [ ! -e "$next" ]; then missing=$next; break; fi
    here=$next
    case $rest in */*) rest=${rest#*/} ;; *) rest= ;; esac
  done
  case $(findmnt -n -o OPTIONS -T "$here" 2>/dev/null) in ro | ro,*) put read-only yes ;; *) put read-only no ;; esac
  room "$here"
  if [ -n "$missing" ]; then
    put exists no; put missing "$missing"
    if [ "$missing" = "$real" ]; then put missing-last yes; else put missing-last no; fi
    if may 3 "$here"; then put changes yes; else denies create "$here"; fi
    return
  fi
  put exists yes
  if [ -d "$here" ]; then put type folder; need=3; elif [ -S "$here" ]; then put type socket; need=2; else put type file; need=2; fi
  if ! may 4 "$here"; then denies read "$here"; elif may $need "$here"; then put changes yes; else denies write "$here"; fi
}

# denies DEED PLACE: where the user is stopped
denies() {
  put changes no; put denies "$1"; put place "$2"
  put owner "$(stat -L -c %U "$2" 2>/dev/null)"; put group "$(stat -L -c %G "$2" 2>/dev/null)"; put mode "$(stat -L -c %a "$2" 2>/dev/null)"
}

# may BITS FILE: by the digit of the mode that counts for $uid and $groups
may() {
  [ "$uid" != 0 ] || return 0
  line=$(stat -L -c '%a %u %g' "$2" 2>/dev/null) || return 1
  bits=${line%% *}; line=${line#* }; bits=000$bits
  other=${bits#"${bits%?}"}; bits=${bits%?}; group=${bits#"${bits%?}"}; bits=${bits%?}; owner=${bits#"${bits%?}"}
  if [ "${line% *}" = "$uid" ]; then digit=$owner
  else case $groups in *" ${line#* } "*) digit=$group ;; *) digit=$other ;; esac; fi
  [ $((digit & $1)) -eq "$1" ]
}

room() {
  folder=$1; [ -d "$1" ] || folder=${1%/*}
  if ! shared "${folder:-/}"; then put room "$folder"; elif [ ! -d "$1" ]; then put room "$1"; fi
}

# Folders that many programs share: too wide to be opened for one of them.
shared() {
  case $1 in
    / | /etc | /usr | /var | /opt | /srv | /home | /root | /mnt | /media | /boot | /efi | /run | /tmp | /dev | /proc | /sys | /lib* | /bin | /sbin) ;;
    /usr/local/bin | /usr/local/sbin | /usr/local/lib | /usr/local/share | /usr/local/etc) ;;
    /usr/*/* | /var/*/*) return 1 ;;
    /usr/* | /var/* | /run/user | /etc/systemd | /etc/default) ;;
    *) return 1 ;;
  esac
}

# Paths, ports, address families and system calls that a script or a configuration file names; no other word of it.
mentions() {
  [ -f "$1" ] && [ -r "$1" ] || { put exists no; return; }
  put exists yes
  [ "$(stat -L -c %s "$1" 2>/dev/null || echo 999999)" -lt 262144 ] && [ "$(head -c 4 "$1" | tail -c 3)" != ELF ] || return
  grep -oE '(^|[^A-Za-z0-9_./])/[A-Za-z0-9._@%+-]+(/[A-Za-z0-9._@%+-]+)+' "$1" 2>/dev/null | sed 's#^[^/]*##' | awk '!seen[$0]++' | many path 60
  grep -oiE "port[^A-Za-z0-9]{0,5}[0-9]{1,5}|['\"][A-Za-z0-9.:*]*['\"],[[:space:]]*[0-9]{1,5}|(listen|bind)[[:space:]]+[0-9]{1,5}|(([0-9]{1,3}\.){3}[0-9]{1,3}|localhost|[]* ]):[0-9]{1,5}" \
    "$1" 2>/dev/null | grep -oE '[0-9]{1,5}$' | awk '$0 > 0 && $0 < 65536 && !seen[$0]++' | many port 40
  grep -oE '\b[AP]F_[A-Z0-9]+' "$1" 2>/dev/null | sed 's/^P/A/' | awk '!seen[$0]++' | many family 20
  grep -owE 'accept|acct|add_key|adjtime|adjtimex|bind|bpf|chown|chroot|clock_adjtime|clock_settime|connect|delete_module|fchown|fork|init_module|initgroups|ioperm|iopl|kexec_load|keyctl|lchown|listen|mbind|mknod|mlock|mlockall|mount|name_to_handle_at|nice|perf_event_open|personality|pivot_root|prlimit|ptrace|quotactl|reboot|sched_setaffinity|sched_setparam|sched_setscheduler|set_mempolicy|setdomainname|setegid|seteuid|setfsuid|setgid|setgroups|sethostname|setns|setpriority|setregid|setresgid|setresuid|setreuid|setrlimit|settimeofday|setuid|socket|swapoff|swapon|syslog|umount|umount2|unshare|userfaultfd|vhangup' \
    "$1" 2>/dev/null | awk '!seen[$0]++' | many call 40
}

property() { systemctl show --no-pager -p "$2" -- "$1" 2>/dev/null | sed -n 's/^[^=]*=//p'; }

# Which of a unit's requirements keep it from starting, followed down to the root: one that failed, that there is none of,
# that was refused. Its own last words come along.
culprits() {
  queue=$1; seen=" $1 "; steps=0
  while [ -n "$queue" ] && [ $steps -lt 40 ]; do
    set -- $queue; unit=$1; shift; queue=$*; steps=$((steps + 1))
    strict=" $(property "$unit" Requisite | tr '\n' ' ') "
    for need in $(property "$unit" Requires) $(property "$unit" BindsTo) $strict; do
      case $seen in *" $need "*) continue ;; esac; seen="$seen$need "
      case $(property "$need" LoadState)/$(property "$need" ActiveState) in
        loaded/failed) culprit "$need" failed ;;
        not-found/inactive) culprit "$need" not-found ;;
        masked/inactive) culprit "$need" masked ;;
        bad-setting/* | error/*) culprit "$need" refused ;;
        loaded/inactive) case $strict/$need in
            *" $need "*) culprit "$need" not-running ;;
            *.device) culprit "$need" absent ;;
            *) queue="$queue $need" ;;
          esac ;;
      esac
    done
  done
}

culprit() {
  put culprit "$1"; put how "$2"; put by "$unit"
  [ "$2" = failed ] || return
  put result "$(property "$1" Result)"
  put said "$(journalctl -q --no-pager -o cat -n 1 _SYSTEMD_UNIT="$1" 2>/dev/null | tail -n 1)"
}

# When the manager last said something of a unit: the unit, then the ids of messages (journalctl --dump-catalog).
told() {
  unit=$1; shift; set -- $(printf 'MESSAGE_ID=%s ' "$@")
  journalctl -q --no-pager -o short-unix -n 1 _PID=1 UNIT="$unit" "$@" 2>/dev/null | sed 's/[. ].*//' | tail -n 1
}

near_in_time() { [ -n "$1" ] && [ -n "$2" ] && [ $(($1 - $2)) -ge -2 ] && [ $(($1 - $2)) -le 2 ]; }

# Units that took this one with them when they started (Conflicts=) or stopped (PartOf=, BindsTo=, Requires=).
stoppers() {
  me=$1; stopped=$(told "$me" de5b426a63be47a7b6ac3eaac82e2f6f)
  [ -n "$stopped" ] || return
  for other in $(property "$me" Conflicts) $(property "$me" ConflictedBy); do
    case $other in shutdown.target | umount.target | "$me") continue ;; esac
    at=$(told "$other" 7d4958e842da4a758f6c1cdc7b36dcc5 39f53479d3a045ac8e11786248231fbf)
    if near_in_time "$at" "$stopped"; then put rival "$other"; put rival-state "$(property "$other" ActiveState)"; fi
  done
  for other in $(property "$me" PartOf) $(property "$me" BindsTo) $(property "$me" StopPropagatedFrom); do
    at=$(told "$other" de5b426a63be47a7b6ac3eaac82e2f6f 9d1aaa27d60140bd96365438aad20286 d9b373ed55a64feb8242e02dbe79a49c 7ad2d189f7e94e70a38c781354912448)
    if near_in_time "$at" "$stopped"; then put leader "$other"; put leader-state "$(property "$other" ActiveState)"; fi
  done
}

# Units other than the asking one that would listen on a TCP port: by a socket unit, by their command line, or by a script or
# configuration file that their command names and that says to listen there.
server() {
  port="(^|[^0-9.])$1([^0-9.]|\$)"
  names=$(systemctl list-unit-files --no-legend --no-pager --plain -t service -t socket 2>/dev/null | awk '$1 !~ /@\./ {print $1}')
  systemctl show --no-pager -p Id -p LoadState -p FragmentPath -p DropInPaths -p ExecStart -p Listen -- $names 2>/dev/null \
    | awk -v asker="$2" '
        function flush() { if (id != "" && id != asker && load == "loaded") { print id "\t" listen "\t" argv "\t" } id = listen = argv = "" }
        /^$/ { flush() }
        { key = $0; sub(/=.*/, "", key); value = $0; sub(/^[^=]*=/, "", value); gsub(/\t/, " ", value) }
        key == "Id" { id = value } key == "LoadState" { load = value } key == "Listen" { listen = listen " " value }
        key == "ExecStart" { sub(/.*argv\[\]=/, "", value); sub(/ ; ignore_errors=.*/, "", value); argv = argv " " value }
        END { flush() }' \
    | while IFS=$tab read -r id listen argv rest; do
      if [ -z "$argv" ]; then argv=$listen; listen=; fi
      if serves "$port" "$id" "$argv"; then put candidate "$id"; fi
    done | sort -u | sole_socket "$2"
}

# A service and its socket are one: the socket counts.
sole_socket() {
  all=$(cat); for line in $all; do
    case $line in *.service) case "$all" in *"${line%.service}.socket"*) continue ;; esac ;; esac
    unit=${line#candidate=}; put candidate "$unit"; put candidate-state "$(property "$unit" ActiveState)"
    up=$(property "$unit" ActiveEnterTimestampMonotonic); down=$(property "$1" ExecMainExitTimestampMonotonic)
    if [ "${down:-0}" -gt 0 ] && [ "${up:-0}" -gt "$down" ]; then put candidate-later yes; fi
  done
}

serves() {
  case $2 in *.socket) printf '%s' "$3" | grep -q -E "$1"; return ;; esac
  printf '%s' "$3" | grep -q -E -- "(--?(port|listen|bind|p|l|addr|address|http|http-port|tcp-port)[= ][^ ]*|http\.server |/http-server .*)$1" && return 0
  set -f; set -- "$1" $3; set +f; want=$1; shift
  for word; do
    word=${word#*=}; case $word in /*) ;; *) continue ;; esac
    [ -f "$word" ] && [ -r "$word" ] && [ "$(stat -L -c %s "$word" 2>/dev/null || echo 999999)" -lt 131072 ] || continue
    grep -q -E "^[^#]*$want" "$word" 2>/dev/null || continue
    case $word in
      *.conf | *.cfg | *.ini | *.cnf | *.y*ml | *.json | *.toml | *.properties)
        grep -q -i -E "^[^#;]*(port|listen|bind|address)[^#;]*$want" "$word" && return 0 ;;
      *) grep -q -E 'listen|bind\(|HTTPServer|TCPServer|ServerSocket|createServer|LocalPort|TCP-LISTEN|Listen *=>|nc +(-[a-z]+ +)*-[a-z]*l' "$word" 2>/dev/null && return 0 ;;
    esac
  done
  return 1
}

# Virtual environments near a folder, and in the usual places, that have a Python module.
module() {
  seen=" "
  for cfg in "$2"/pyvenv.cfg "$2"/*/pyvenv.cfg "$2"/.[!.]*/pyvenv.cfg "$2"/*/*/pyvenv.cfg "$2"/../pyvenv.cfg "$2"/../*/pyvenv.cfg "$2"/../.[!.]*/pyvenv.cfg \
    /opt/*/pyvenv.cfg /opt/*/*/pyvenv.cfg /srv/*/pyvenv.cfg /srv/*/*/pyvenv.cfg /var/lib/*/pyvenv.cfg /var/lib/*/*/pyvenv.cfg /home/*/*/pyvenv.cfg; do
    [ -f "$cfg" ] || continue
    venv=$(readlink -f "${cfg%/pyvenv.cfg}"); case $seen in *" $venv "*) continue ;; esac; seen="$seen$venv "
    for there in "$venv"/lib*/python*/site-packages/"$1" "$venv"/lib*/python*/site-packages/"$1".py "$venv"/lib*/python*/site-packages/"$1".*.so; do
      [ -e "$there" ] || continue
      put venv "$venv"
      for python in "$venv"/bin/python3 "$venv"/bin/python; do [ -x "$python" ] && { put found "$python"; break; }; done
      break
    done
  done
}

# Where a command is installed that is not on a service's PATH: version managers, own folders below /opt, homes.
tool() {
  seen=" "
  for dir in "$2"/bin "$2"/.local/bin "$2"/.nvm/versions/node/*/bin "$2"/.sdkman/candidates/*/current/bin "$2"/.pyenv/shims "$2"/.rbenv/shims "$2"/.cargo/bin \
    "$2"/go/bin "$2"/.asdf/shims "$2"/.volta/bin "$2"/.bun/bin "$2"/.deno/bin /opt/bin /opt/*/bin /opt/*/*/bin /usr/local/*/bin /usr/local/lib/*/bin /snap/bin /usr/lib/jvm/*/bin \
    /usr/lib/postgresql/*/bin /srv/*/bin /usr/local/sdkman/candidates/*/current/bin /usr/local/nvm/versions/node/*/bin /opt/nvm/versions/node/*/bin /usr/lib/go-*/bin; do
    [ -f "$dir/$1" ] && [ -x "$dir/$1" ] || continue
    real=$(readlink -f "$dir/$1"); case $seen in *" $real "*) continue ;; esac
    seen="$seen$real "; put found "$dir/$1"; put folder "$dir"
  done
}

# The homes of Java runtimes, newest last.
runtimes() {
  for dir in /usr/lib/jvm/*/bin/java /opt/*/bin/java /usr/java/*/bin/java; do
    [ -x "$dir" ] || continue
    real=$(readlink -f "$dir"); put home "${real%/bin/java}"
  done | sort -u
  if command -v java >/dev/null 2>&1; then real=$(readlink -f "$(command -v java)"); put standard "${real%/bin/java}"; fi
}

number=0
while IFS=$tab read -r kind one two three; do
  number=$((number + 1))
  printf '@@ %s\n' "$number"
  case $kind in
    path) path "$one" ;;
    program) program "$one" ;;
    user) account passwd "$one" ;;
    group) account group "$one" ;;
    users) names passwd ;;
    groups) names group ;;
    units) units ;;
    unit) unit "$one" ;;
    sets) sets "$one" "$two" "$three" ;;
    pidfiles) pidfiles "$one" ;;
    hints) hints "$one" ;;
    source) source_of "$one" ;;
    listener) listener "$one" ;;
    access) access "$one" "$two" "$three" ;;
    mentions) mentions "$one" ;;
    server) server "$one" "$two" ;;
    culprits) culprits "$one" ;;
    stoppers) stoppers "$one" ;;
    module) module "$one" "$two" ;;
    tool) tool "$one" "$two" ;;
    java) runtimes ;;
  esac
done
