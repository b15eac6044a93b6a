#!/usr/bin/env bash
# Installs the system libraries that are missing: system-libraries.sh run|display|test...
# Each word names a list, debian-WORD.txt beside this file. Where nothing is missing it asks nothing of apt.
# Fails, saying what to do, where something is missing and cannot be installed from here.
set -euo pipefail
here=$(dirname "$0")

say() { printf 'segue: %s\n' "$*" >&2; }

has_a_font() {
    [ -n "$(find -L /usr/share/fonts /usr/local/share/fonts ~/.fonts ~/.local/share/fonts \
        -name '*.[ot]t[fc]' -print -quit 2>/dev/null)" ]
}

if ! command -v dpkg-query apt-get >/dev/null; then
    # Not a Debian: name what is missing, and let the listener's own package manager bring it.
    if [ "$(uname)" = Linux ] && command -v ldconfig >/dev/null; then
        for library in libvlc.so.5 libxcb-cursor.so.0; do
            ldconfig -p | grep -qF "$library" ||
                say "$library is missing; packaging/README.md says what to install on this system."
        done
    fi
    exit 0
fi

wanted=()
for list in "$@"; do
    while read -r line; do wanted+=("$line"); done < <(sed 's/#.*//; /^[[:space:]]*$/d' "$here/debian-$list.txt")
    if [ "$list" = run ] && ! has_a_font; then wanted+=(fonts-inter); fi
done

missing=$(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
        sed -n 's/^installed //p' | sort -u
) | paste -sd' ')
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    root=(env)
elif command -v sudo >/dev/null; then
    root=(sudo env)
else
    say "missing system libraries; as root, run: apt-get install --no-install-recommends $missing"
    exit 1
fi

say "installing $missing"
apt() { "${root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@"; }
# A list that cannot be renewed (one source of several is away) may still hold what is wanted.
apt update || say "the package lists could not be renewed; going on with those at hand"
# shellcheck disable=SC2086 # one word a package
if ! apt install --yes --no-install-recommends $missing; then
    say "could not install the system libraries: apt-get install --no-install-recommends $missing"
    exit 1
fi
