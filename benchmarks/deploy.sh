#!/bin/sh
# How long a file dropped into deploy/ takes until its plug-in is in place, and until it is gone, in milliseconds.
# usage: deploy.sh HEARTH_FOLDER [TIMES]     HEARTH_FOLDER is running; Linux, for the clock of date
set -eu
home=${1:?usage: deploy.sh HEARTH_FOLDER [TIMES]}
times=${2:-10}
log=$home/data/log/hearth.log

now() { echo $(($(date +%s%N) / 1000000)); }

# waits until the log says so, from the line on that is given
until_said() {
    until tail -n "+$2" "$log" | grep -q "$1"; do sleep 0.01; done
}

n=0
while [ "$n" -lt "$times" ]; do
    n=$((n + 1))
    name=measured-$$-$n
    printf 'id: %s\ntitle: Measured\nscales: [{ id: total, direction: none, range: [0, 9] }]\n' "$name" >"$home/data/tmp/$name"
    line=$(($(wc -l <"$log") + 1))
    start=$(now)
    mv "$home/data/tmp/$name" "$home/deploy/$name.yaml"
    until_said "$name.yaml is in place" "$line"
    placed=$(now)
    rm "$home/deploy/$name.yaml"
    until_said "$name.yaml is gone" "$line"
    echo "in place after $((placed - start)) ms, gone after $(($(now) - placed)) ms"
done
