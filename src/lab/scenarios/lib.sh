# What the scripts of all live scenarios share; each one sources it: . "$(dirname "$0")/../lib.sh"
# U is the unit in question. Everything that setup.sh makes through these functions, cleanup.sh removes with `clean`.
export LC_ALL=C.UTF-8
HERE=$(cd "$(dirname "$0")" && pwd)
U=$(cat "$HERE/unit")
MADE=/run/lab-scenario/${HERE##*/}
mkdir -p "$MADE"

prop() { systemctl show -p "$1" --value -- "${2:-$U}"; }        # PROPERTY [UNIT]
fail() { echo "not healthy: $*" >&2; exit 1; }
within() {                                                      # SECONDS COMMAND...: true in time?
    local end=$((SECONDS + $1 + 1)); shift
    until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep .2; done
}

# ---- setup.sh

made() {                                                        # PATH...: cleanup removes it, and the folders it needs
    local p top
    for p; do
        top=$p
        while [ ! -e "${top%/*}/" ]; do top=${top%/*}; done
        [ -e "$top" ] || [ -L "$top" ] || echo "$top" >> "$MADE/paths"
    done
}
folder() { made "$1"; install -d -o "${2:-root}" -g "${2:-root}" -m "${3:-755}" "$1"; }     # PATH [OWNER [MODE]]
file() { made "$1"; mkdir -p "${1%/*}"; cat > "$1"; chmod "${2:-644}" "$1"; }               # PATH [MODE] < text
unit() { echo "${1:-$U}" >> "$MADE/units"; file "/etc/systemd/system/${1:-$U}"; }           # [NAME] < text
keep() { mkdir -p "$MADE/kept${1%/*}"; cp -a "$1" "$MADE/kept$1"; }                         # PATH: cleanup restores it
account() {                                                                                 # NAME
    id -u "$1" >/dev/null 2>&1 && return
    useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$1"
    echo "$1" >> "$MADE/accounts"
}
ended() { case $(prop ActiveState) in failed|inactive) true;; *) false;; esac; }
answers() { timeout 1 bash -c "exec 3<>/dev/tcp/127.0.0.1/$1" 2>/dev/null; }                # PORT
says() { journalctl -q -o cat -u "$U" "_SYSTEMD_INVOCATION_ID=$(prop InvocationID)" | grep -qF -- "$1"; }   # TEXT, this invocation's
launch() { systemctl daemon-reload; systemctl start "${1:-$U}" 2>/dev/null; }               # [UNIT]
launch_until() { launch; within "$@"; }                                                     # SECONDS COMMAND...

# ---- reference.sh

dropin() {                                                      # < text
    mkdir -p "/etc/systemd/system/$U.d"
    cat > "/etc/systemd/system/$U.d/override.conf"
    renew
}
renew() { systemctl daemon-reload; systemctl reset-failed "$U" 2>/dev/null; systemctl restart "$U"; }

# ---- healthy.sh

starts() {
    systemctl stop "$U" 2>/dev/null; systemctl reset-failed "$U" 2>/dev/null
    timeout 30 systemctl start "$U" || fail "does not start: $(prop SubState), $(prop Result)"
}
runs() {                                                        # [SECONDS]: the same main process all the time
    local main; main=$(prop MainPID)
    [ "$main" != 0 ] || fail "no main process: $(prop ActiveState), $(prop Result)"
    sleep "${1:-1}"
    [ "$(prop ActiveState)/$(prop SubState)" = active/running ] || fail "$(prop ActiveState)/$(prop SubState), $(prop Result)"
    [ "$(prop MainPID)" = "$main" ] || fail "the main process changed"
}
serves() { within 8 either answers "$1"; answers "$1" || fail "port $1 does not answer"; }   # PORT
reports() { within 8 either says "$1"; says "$1" || fail "it never says: $1"; }              # TEXT
either() { "$@" || ended; }
stops() {
    timeout 30 systemctl stop "$U"
    [ "$(prop ActiveState)/$(prop Result)" = inactive/success ] || fail "after the stop: $(prop ActiveState), $(prop Result)"
}
runs_as() { [ "$(stat -c %U "/proc/$(prop MainPID)")" = "$1" ] || fail "does not run as $1"; }
at_rest() { [ "$(prop ActiveState)/$(prop Result)" = inactive/success ] || fail "$(prop ActiveState), $(prop Result)"; }

# ---- cleanup.sh

clean() {
    local line
    for line in "$U" $(cat "$MADE/units" 2>/dev/null); do
        timeout 20 systemctl stop "$line" 2>/dev/null; systemctl kill -s KILL "$line" 2>/dev/null
        systemctl -q disable "$line" 2>/dev/null
        rm -rf /{etc,run}/systemd/system/"$line"{,.d}
    done
    while read -r line; do rm -rf "$line"; done < <(cat "$MADE/paths" 2>/dev/null)
    for line in $(cat "$MADE/accounts" 2>/dev/null); do userdel "$line" 2>/dev/null; done
    [ ! -d "$MADE/kept" ] || cp -a --remove-destination "$MADE/kept/." /
    rm -rf "$MADE"; rmdir --ignore-fail-on-non-empty "${MADE%/*}"
    systemctl daemon-reload; systemctl reset-failed
    journalctl -q --rotate; sleep 1.1; journalctl -q --vacuum-time=1s
} >/dev/null 2>&1
