#!/bin/sh
# Puts Z3's library into the cache: fetch-z3.sh CACHE-FOLDER
# Debian's package is unpacked, not installed, so no root is needed; where it can't be had, the system's own library of that version serves.
# Each run works in a folder of its own and publishes by an atomic rename, so parallel builds never see half a file.
set -u

package=libz3-4
library=libz3.so.4
version=4.8.12

cache=$1
mkdir -p "$cache"
work=$(mktemp -d "$cache/z3-XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

download() {
  apt-get "$@" download "$package"
}

# A machine whose package lists were never fetched, or not with our rights, gets lists of its own for this one download.
download_with_own_lists() {
  mkdir -p state/lists/partial archives/partial
  set -- -o "Dir::State::lists=$work/state/lists" -o "Dir::Cache=$work"
  apt-get "$@" update && download "$@"
}

from_debian() {
  { download || download_with_own_lists; } && dpkg-deb -x "$package"_*.deb unpacked && find unpacked -name "$library" -exec cp -L {} "$library" \;
}

from_system() {
  installed=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | awk -v name="$library" '$1 == name { print $NF; exit }')
  [ -n "$installed" ] && cp -L "$installed" "$library"
}

has_version() {
  grep -aqF "$version" "$library" 2>/dev/null
}

for source in from_debian from_system; do
  "$source" >log 2>&1
  if has_version; then
    mv -f "$library" "$cache/$library"
    exit
  fi
done

echo "TreatyLang needs the library of the Z3 solver, version $version, and could not download it; install it (Debian: apt-get install $package), or copy $library from another machine into $cache."
exit 1
