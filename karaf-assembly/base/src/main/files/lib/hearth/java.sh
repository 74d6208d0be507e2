# Finds a Java for Hearth. To be sourced by a POSIX shell; nothing is printed unless asked.
#
#   find_java LEAST [javac]   sets JAVA_HOME and JAVA_FEATURE, or returns 1. With "javac" only a full JDK will do.
#
# Asked in this order: JAVA_HOME, the java on the PATH, the folders where installers put it (the newest first).

# The feature number (21, 25, ...) of the Java in a folder; from its release file, or else from the program itself.
java_feature() {
    version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p')
    fi
    echo "${version:-0}"
}

# The folder of the java on the PATH, seen through links.
java_on_path() {
    java=$(command -v java 2>/dev/null) || return 0
    while [ -h "$java" ]; do
        link=$(readlink "$java") || return 0
        case $link in
        /*) java=$link ;;
        *) java=$(dirname "$java")/$link ;;
        esac
    done
    (cd "$(dirname "$java")/.." 2>/dev/null && pwd)
}

# Folders in which installers put Java, one a line.
java_folders() {
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -x "$folder/bin/java" ] && echo "$folder"
    done
}

# Whether a folder holds a Java that is new enough, and a compiler when one is wanted.
java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] || return 1
    [ "$3" != javac ] || [ -x "$1/bin/javac" ] || return 1
    [ "$(java_feature "$1")" -ge "$2" ]
}

find_java() {
    for folder in "${JAVA_HOME:-}" "$(java_on_path)"; do
        if java_fits "$folder" "$1" "${2:-}"; then
            JAVA_HOME=$folder
            JAVA_FEATURE=$(java_feature "$folder")
            export JAVA_HOME
            return 0
        fi
    done
    best=
    best_feature=0
    old_ifs=$IFS
    IFS='
'
    for folder in $(java_folders); do
        if java_fits "$folder" "$1" "${2:-}"; then
            feature=$(java_feature "$folder")
            if [ "$feature" -gt "$best_feature" ]; then
                best=$folder
                best_feature=$feature
            fi
        fi
    done
    IFS=$old_ifs
    [ -n "$best" ] || return 1
    JAVA_HOME=$best
    JAVA_FEATURE=$best_feature
    export JAVA_HOME
}
