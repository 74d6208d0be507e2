#!/bin/sh
# Evaluates made-up cities of growing size with a Hearth that is unpacked somewhere, and prints time and memory of each.
#   benchmarks/evaluate.sh HEARTH_FOLDER [FAMILIES ...]
set -eu
hearth=$1
shift
[ $# -gt 0 ] || set -- 843 8435 84348 100000
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/hearth-evaluate.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

printf '%10s %12s %10s %14s\n' families assessments seconds 'peak RSS MiB'
for families in "$@"; do
    "$java" -cp "$root/bundles/demonstration/target/classes" org.hearth.demonstration.Generate \
        --families "$families" --seed 1 --out "$work/data"
    rows=$(($(wc -l <"$work/data/assessments.csv") - 1))
    # RSS of the largest process that was waited for: the launcher waits for the node it starts
    /usr/bin/time -f '%e %M' -o "$work/measured" \
        "$hearth/bin/hearth" evaluate --data "$work/data" --out "$work/out" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    read -r seconds kib <"$work/measured"
    printf '%10s %12s %10s %14s\n' "$families" "$rows" "$seconds" "$((kib / 1024))"
    rm -rf "$work/data" "$work/out"
done
