# Answers read-only questions about a machine. Plain POSIX sh; changes nothing, needs no privileges (less is seen without).
# Each line of standard input is a question: its kind and arguments, separated by tabs. Each answer is "@@ NUMBER" and
# then lines "name=value"; a value never holds a line break. What a question asks for is told in LookKinds.
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
    put mount "$(findmnt -n -o TARGET -T "$1" 2>/dev/null)"; put mount-options "$(findmnt -n -o OPTIONS -T "$1" 2>/dev/null)"
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
  grep -oiE "port[^A-Za-z0-9]{0,5}[0-9]{1,5}|['\"][A-Za-z0-9.:*]*['\"],[[:space:]]*[0-9]{1,5}|(listen|bind)[^A-Za-z0-9]{1,3}[0-9]{1,5}|(([0-9]{1,3}\.){3}[0-9]{1,3}|localhost|[]* ]):[0-9]{1,5}" \
    "$1" 2>/dev/null | grep -oE '[0-9]{1,5}$' | awk '$0 > 0 && $0 < 65536 && !seen[$0]++' | many port 40
  grep -oE '\b[AP]F_[A-Z0-9]+' "$1" 2>/dev/null | sed 's/^P/A/' | awk '!seen[$0]++' | many family 20
  grep -owE 'accept|acct|add_key|adjtime|adjtimex|bind|bpf|chown|chroot|clock_adjtime|clock_settime|connect|delete_module|fchown|fork|init_module|initgroups|ioperm|iopl|kexec_load|keyctl|lchown|listen|mbind|mknod|mlock|mlockall|mount|name_to_handle_at|nice|perf_event_open|personality|pivot_root|prlimit|ptrace|quotactl|reboot|sched_setaffinity|sched_setparam|sched_setscheduler|set_mempolicy|setdomainname|setegid|seteuid|setfsuid|setgid|setgroups|sethostname|setns|setpriority|setregid|setresgid|setresuid|setreuid|setrlimit|settimeofday|setuid|socket|swapoff|swapon|syslog|umount|umount2|unshare|userfaultfd|vhangup' \
    "$1" 2>/dev/null | awk '!seen[$0]++' | many call 40
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
    listener) listener "$one" ;;
    access) access "$one" "$two" "$three" ;;
    mentions) mentions "$one" ;;
  esac
done
