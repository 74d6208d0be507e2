#!/bin/sh
# Follows tutorial.md to the letter in a clean folder, and prints how long each part took. HEARTH_HOME is the folder of a
# Hearth that runs; mvn is on the path. With --keep it leaves the last part out, so that what was made stays in Hearth.
set -eu

page=$(cd "$(dirname "$0")" && pwd)/tutorial.md
: "${HEARTH_HOME:?expected the folder of a running Hearth, as tutorial.md says}"
last=''
[ "${1-}" != --keep ] || last='Take it out again'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# what is fenced as sh, with a line before each part that tells its name and the time
awk -v last="$last" '
    /^## / { title = substr($0, 4); if (title == last) exit }
    /^```$/ && inside { inside = 0; next }
    inside { print }
    /^```sh$/ { inside = 1; print "part \"" title "\"" }
' "$page" >"$folder/commands"

mkdir "$folder/empty"
cd "$folder/empty"
sh -eu -c '
    started=$(date +%s)
    begun=$started
    name=
    part() {
        now=$(date +%s)
        [ -z "$name" ] || echo "$name: $((now - begun)) seconds" >&2
        begun=$now
        name=$1
    }
    . "$1"
    part ""
    echo "The tutorial took $(($(date +%s) - started)) seconds."
' tutorial "$folder/commands"
