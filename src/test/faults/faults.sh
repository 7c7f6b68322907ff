#!/usr/bin/env bash
# Stops and fails `cables` in every way that a system can, and looks at what is left: docs/RESILIENCE.md.
#
#   src/test/faults/faults.sh [--faults KILL,ENOSPC,EIO] [--every K] [--random N]
#
#   --faults F   try these alone, with commas between (all)
#   --every K    try every K-th of the calls that fail (all); those that kill are always all tried
#   --random N   kill so many times at random, while somebody searches (300)
#
# Needs a built checkout (mvn package), and strace (Debian package strace), without which it says what
# it leaves out. A full disk is made where mounting is allowed. Takes hours; the first line that begins
# with WRONG makes it fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
home=$PWD

faults=KILL,ENOSPC,EIO
every=1
random=300
while [ $# -gt 0 ]; do
    case $1 in
        --faults) faults=$2 ;;
        --every) every=$2 ;;
        --random) random=$2 ;;
        *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" && exit 2 ;;
    esac
    shift 2
done

jar=$home/target/cables.jar
tests=$home/target/test-classes
[ -f "$jar" ] && [ -d "$tests" ] || { echo "run mvn package first" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
disk=
trap '[ -z "$disk" ] || umount "$disk"; rm -rf "$work"' EXIT
wrong=0

wrong() {
    echo "WRONG $*"
    wrong=$((wrong + 1))
}

left_out() { echo "LEFT OUT: $*"; }

# What the launcher starts, with an archive of classes of its own.
options="-Xmx256m -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
# shellcheck disable=SC2086 # the options are meant to be split into words
"$java" $options -XX:ArchiveClassesAtExit="$work/archive" -cp "$jar" cables.cli.Rehearsal "$home" \
    "$work/rehearsed" >/dev/null 2>&1
cables="$java $options -Xlog:disable -XX:SharedArchiveFile=$work/archive -Dfile.encoding=UTF-8
    -Dstdout.encoding=UTF-8 -Dcables.home=$work/nowhere -jar $jar"

# --- kills and failing calls -----------------------------------------------------------------------

calls() {
    if ! command -v strace >/dev/null; then
        left_out "kills and errors at each call, and what is opened on the network: there is no strace"
        faults=
    fi
    mkdir "$work/rounds"
    # shellcheck disable=SC2086
    "$java" -Xmx512m -XX:+UseSerialGC -cp "$tests:$jar" cables.cli.FaultRounds \
        "$work/rounds" "$faults" "$every" "$random" $cables || wrong=$((wrong + 1))
}

# --- a full disk ------------------------------------------------------------------------------------

# Room for an index of one cable, and less and more for one of all samples.
full_disk() {
    mkdir "$work/disk" "$work/one"
    cp "$home/index-data/cables/10BEIJING326.txt" "$work/one"
    for kilobytes in 100 150 200 300 400 500 700; do
        mount -t tmpfs -o "size=${kilobytes}k,mode=0700" tmpfs "$work/disk" 2>/dev/null || {
            left_out "full disks: mounting is not allowed here"
            return
        }
        disk=$work/disk
        full_disk_of "$kilobytes"
        umount "$disk"
        disk=
    done
}

full_disk_of() {
    index=$disk/index
    $cables rebuild -i "$index" "$work/one" -q || { wrong "no room for one cable in $1 kB"; return; }
    code=0
    $cables rebuild -i "$index" "$home/index-data/cables" >"$work/said" 2>&1 || code=$?
    echo "disk of $1 kB: code $code, $(tail -n 1 "$work/said")"
    count=$($cables search -i "$index" trafficking --count) || wrong "no answer on a disk of $1 kB"
    case $code in
        0) [ "$count" -gt 1 ] || wrong "said to be done on a disk of $1 kB, but has $count" ;;
        5)
            [ "$count" -eq 1 ] || wrong "failed on a disk of $1 kB, but has $count"
            grep -q ' free' "$work/said" || wrong "does not say how much was free: $(cat "$work/said")"
            [ "$(find "$index" -mindepth 1 -maxdepth 1 | wc -l)" -eq 3 ] ||
                wrong "leftovers on a disk of $1 kB: $(ls "$index")"
            ;;
        *) wrong "code $code on a disk of $1 kB" ;;
    esac
    $cables verify -i "$index" >/dev/null || wrong "not whole on a disk of $1 kB"
}

# --- what leaves the machine, and what is left on it -------------------------------------------------

# Traces one command: nothing is sent, received, bound or connected but to the local name service, no
# file is made but in the index, and none that others may read.
private() {
    # shellcheck disable=SC2086
    (cd "$work" && strace -f -qq -y -o "$work/trace" -e trace=network,openat,open,creat,mkdir,mkdirat \
        $cables "$@" -i "$work/private/index" >/dev/null 2>&1 </dev/null) || true
    sockets=$(grep -E '(socket|connect|bind|listen|accept4?|send(to|m?msg)|recv(from|m?msg))\(' "$work/trace" |
        grep -v -E 'socket\(AF_(INET6?|UNIX),|/var/run/nscd/socket' || true)
    [ -z "$sockets" ] || wrong "$1 talks to somebody: $sockets"
    made=$(grep -E '(O_CREAT|mkdir).* = [0-9]' "$work/trace" |
        grep -v -E "\"$work/private/index[\"/]|/dev/(null|tty|fd)" || true)
    [ -z "$made" ] || wrong "$1 makes files elsewhere: $made"
    echo "private: $1, $(grep -c -E 'socket\(AF_INET6?,' "$work/trace" || true) internet sockets made and closed unused"
}

privacy() {
    command -v strace >/dev/null || return 0
    mkdir "$work/private"
    private rebuild "$home/index-data/cables"
    for command in "search trafficking" "show 10BEIJING326" "similar 10BEIJING326" "kwic trafficking" \
        "facet tags" "trend trafficking" "index $home/index-data/cables" "status" "verify" \
        "parse $home/index-data/cables" "lookup KTIP" "delete 10BEIJING326" "rollback" \
        "completion bash" "help"; do
        # shellcheck disable=SC2086
        private $command
    done
    open=$(find "$work/private/index" -type d ! -perm 0700 -o -type f ! -perm 0600)
    [ -z "$open" ] || wrong "others may read: $open"
}

privacy
full_disk
calls
echo "$wrong kinds of wrongs"
[ "$wrong" -eq 0 ]
