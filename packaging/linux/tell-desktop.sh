#!/usr/bin/env bash
# Renews what the desktop keeps of the programs and icons below a share folder: tell-desktop.sh SHARE.
# Where a tool is missing, the desktop looks for itself.
set -euo pipefail
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$1/applications"; fi
if command -v gtk-update-icon-cache >/dev/null && [ -f "$1/icons/hicolor/index.theme" ]; then
    gtk-update-icon-cache -q "$1/icons/hicolor"
fi
