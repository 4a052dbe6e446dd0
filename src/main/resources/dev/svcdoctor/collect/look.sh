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
    line=$(grep -v -E '^[[:space:]]*(#|//)' "$1" 2>/dev/null | grep -m 1 -E \
      'os\.fork\(|DaemonContext|daemoni[sz]e\(|daemon\(|POSIX::setsid|os\.setsid|Proc::Daemon|fork.*(exit|and)|pcntl_fork|Process\.daemon|detached: *true|start-stop-daemon.*(-b|--background)|(^|[[:space:]])(nohup|setsid)[[:space:]]' | cut -c 1-160)
    if [ -z "$line" ] && ! grep -q -E '^[[:space:]]*wait([[:space:]]|$)' "$1"; then
      line=$(grep -v -E '^[[:space:]]*(#|//)' "$1" 2>/dev/null | grep -m 1 -E '[^&|>0-9]&[[:space:]]*$' | cut -c 1-160)
    fi
    if [ -n "$line" ]; then put forks "$line"; fi
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

listener() {
  command -v ss >/dev/null 2>&1 || { put known no; return; }
  put known yes
  ss -Hltnp 2>/dev/null | awk -v p=":$1" 'substr($4, length($4) - length(p) + 1) == p' | many socket 20
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
  esac
done
