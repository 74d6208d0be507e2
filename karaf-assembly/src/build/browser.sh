#!/bin/sh
# Prints the path of a Chromium for the browser tests, and installs one first when there is none.
#
#   browser.sh FOLDER    FOLDER is for what cannot be installed in the system
#
# Asked in this order: HEARTH_BROWSER, what is installed, apt (as root), the npm package @sparticuz/chromium.
set -eu
folder=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

installed() {
    # the one without windows first: it needs a tenth less time for a page, and a third less for the first
    for name in chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
        command -v "$name" 2>/dev/null && return 0
    done
    mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    [ -x "$mac" ] && echo "$mac" && return 0
    return 1
}

from_apt() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "Installing Chromium for the browser tests" >&2
    DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 || return 1
    for name in chromium-headless-shell chromium; do
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$name" fonts-noto-core >&2 || continue
        installed && return 0
    done
    return 1
}

from_npm() {
    if [ ! -x "$folder/chromium" ]; then
        echo "Fetching a Chromium from npm for the browser tests" >&2
        node=$folder/../node
        "$JAVA_HOME/bin/java" "$here/../../../bundles/vaadin/src/build/FetchNode.java" "$node" >&2
        mkdir -p "$folder"
        PATH="$node/bin:$PATH"
        (
            cd "$folder"
            echo '{"private":true,"type":"module"}' >package.json
            node "$node/lib/node_modules/npm/bin/npm-cli.js" install --no-audit --no-fund --silent @sparticuz/chromium@141.0.0 >&2
            node -e '
                import("@sparticuz/chromium").then(async (m) => {
                    const from = await m.default.executablePath();
                    const fs = await import("node:fs");
                    fs.copyFileSync(from, "chromium.part");
                    fs.chmodSync("chromium.part", 0o755);
                    fs.renameSync("chromium.part", "chromium");
                });' >&2
        )
    fi
    echo "$folder/chromium"
}

if [ -n "${HEARTH_BROWSER:-}" ]; then
    echo "$HEARTH_BROWSER"
else
    installed || from_apt || from_npm
fi
