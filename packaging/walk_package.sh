#!/bin/sh
# The main road with the packaged program: mornings on the command line, today's in the window by its keys.
# Runs inside the root of try_package.sh.
set -eu
export REHAB_DATA_DIR=/root/walk DISPLAY=:7
rm -rf "$REHAB_DATA_DIR" /root/plan.pdf /root/report.pdf
day() { date -u -d "$1 days ago" +%FT07:30:00+00:00; }

REHAB_NOW="$(day 6)" rehab start P01 --site left-heel
for back in 6 5 4 3 2 1; do
    REHAB_NOW="$(day $back)" rehab log first-step $back
done

Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
while ! xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done

# Twice: the first start fills the cache of the disk.
for round in 1 2; do
    started="$(cut -d' ' -f1 /proc/uptime)"
    painted="$(REHAB_STAMP_PAINT=1 rehab | sed -n 's/^STAMP paint //p')"
    [ -n "$painted" ]
    awk -v painted="$painted" -v started="$started" -v round="$round" \
        'BEGIN { printf "start %d: Today painted after %.2f s\n", round, painted / 1e9 - started }'
done

rehab &
program=$!
until window="$(xdotool search --onlyvisible --name Rehab)" && [ -n "$window" ]; do sleep 0.5; done
sleep 10
xdotool windowfocus "$(echo "$window" | head -n 1)"
press() {
    for key in "$@"; do
        xdotool key "$key"
        sleep 2
    done
}
press 5
press f 3 4 3 alt+3 ctrl+Return
press ctrl+2
xwd -root -silent >/root/walk.xwd || echo "no picture was taken"
press ctrl+q
wait "$program" || echo "the window ended with $?"

today="$(rehab --json today)"
for told in '"first_step": 5' '"done": "all"'; do
    if ! echo "$today" | grep -q "$told"; then
        echo "what was typed in the window is not there: $told" >&2
        exit 1
    fi
done
if ! rehab verdict | grep 'Too early to tell'; then
    echo 'the verdict of the first week is another one' >&2
    exit 1
fi
rehab export plan -o /root/plan.pdf
rehab export report -o /root/report.pdf
head -c 5 /root/report.pdf | grep -q '%PDF-'
