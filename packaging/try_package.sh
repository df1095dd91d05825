#!/bin/sh
# Installs the Debian package into a clean root without Python and walks the main road there, in a window under Xvfb:
# seven mornings, a session by its keys, the verdict. Prints size and time of the start.
#
#     packaging/try_package.sh PACKAGE.deb FOLDER
#
# Needs root and debootstrap. The root is made when it is not there, and stays.
set -eu
package="$1"
clean="$2"
here="$(cd "$(dirname "$0")" && pwd)"

[ -d "$clean/usr" ] || debootstrap --variant=minbase stable "$clean" >/dev/null
mkdir -p "$clean/proc" "$clean/dev"
mountpoint -q "$clean/proc" || mount -t proc proc "$clean/proc"
mountpoint -q "$clean/dev" || mount --bind /dev "$clean/dev"
trap 'umount "$clean/dev" "$clean/proc"' EXIT
cp /etc/resolv.conf "$clean/etc/resolv.conf"
cp "$package" "$clean/root/rehab.deb"
cp "$here/walk_package.sh" "$clean/root/walk.sh"

inside() {
    chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /root/rehab.deb >/dev/null
if inside sh -c 'command -v python3'; then
    echo "there is a Python in $clean, so this proves nothing" >&2
    exit 1
fi
inside sh -c 'echo "installed: $(du -sm /opt/rehab | cut -f1) MB"'
# Tools of the walk, after the look for what the package brings by itself.
inside rehab --version
inside apt-get install -y -qq --no-install-recommends xvfb xdotool x11-apps >/dev/null
inside sh /root/walk.sh
inside apt-get remove -y -qq rehab >/dev/null
if [ -e "$clean/opt/rehab" ]; then
    echo "the package left files behind" >&2
    exit 1
fi
echo "walked, and removed without a trace"
