#!/bin/sh
# Measures the time from `bin/hearth start` to the first answered page, on a data folder that exists.
#   benchmarks/start.sh HEARTH_FOLDER [TIMES]
# The first start makes the data and is not counted.
set -eu
hearth=$1
times=${2:-5}
"$hearth/bin/hearth" start >/dev/null
"$hearth/bin/hearth" stop >/dev/null
i=0
while [ "$i" -lt "$times" ]; do
    # the command returns when the page answers
    /usr/bin/time -f '%e s' "$hearth/bin/hearth" start >/dev/null
    "$hearth/bin/hearth" stop >/dev/null
    i=$((i + 1))
done
