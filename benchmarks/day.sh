#!/bin/sh
# What a practitioner waits for among very many families, as a table for results.md:
#   benchmarks/day.sh embedded|postgresql [FAMILIES] [WORD]
# With a word, only the questions that have it in their name are asked. Needs the module to be installed: see README.md.
set -eu
cd "$(dirname "$0")/.."
. karaf-assembly/base/src/main/files/lib/hearth/java.sh
find_java 21 || { echo "day.sh needs Java 21 or newer; set JAVA_HOME" >&2; exit 1; }
store=${1:?say embedded or postgresql}
families=${2:-100000}
classpath=benchmarks/target/classpath
test -f "$classpath" || ./mvnw -q -P benchmarks -pl benchmarks dependency:build-classpath "-Dmdep.outputFile=$PWD/$classpath"
"$JAVA_HOME/bin/java" -Xmx2g -Djava.util.logging.config.file=benchmarks/quiet.properties -cp "benchmarks/target/classes:$(cat "$classpath")" \
    org.hearth.benchmarks.DayAtScale "$families" "$store" ${3:+"$3"}
