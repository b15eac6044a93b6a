#!/usr/bin/env bash
# Runs a command on a display: display.sh any|virtual COMMAND...
# `any` takes the display of this session and falls back to a virtual one, saying so; `virtual` always takes
# a virtual one, so that tests neither see nor disturb a desktop. Only Linux needs one: elsewhere a program
# has its display.
set -euo pipefail
here=$(dirname "$0")
kind=$1
shift

if [ "$(uname)" != Linux ]; then exec "$@"; fi
if [ "$kind" = any ]; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exec "$@"; fi
    echo "segue: this machine has no display, so Segue starts on a virtual one (Xvfb) that nobody sees." >&2
    "$here/system-libraries.sh" display
fi

# Qt and PulseAudio keep sockets in the directory of a login session; without a login there is none.
if [ ! -d "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
unset WAYLAND_DISPLAY
export QT_QPA_PLATFORM=xcb
# -noreset: else Xvfb, when its last client leaves, signals xvfb-run in the middle of its cleaning up, and one
# run in fifteen fails for that.
xvfb-run --auto-servernum --server-args="-screen 0 1920x1080x24 -noreset" "$@"
