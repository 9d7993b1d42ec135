#!/usr/bin/env bash
# A day's vehicles of a factory, posted to Bianzhong in one piece with curl: 500 rows in one mutation under one idempotency key, sent
# with the same key again (the same answer, nothing is written) and with another key (every row is UNCHANGED, nothing is written).
#
#   bash docs/examples/post-vehicles.sh
#
# BIANZHONG is the server, http://localhost:4000 by default. TOKEN is the system's API token; without it a token of thirty days is made
# as the administrator of the demonstration zone's first maker. MODEL is the announced model; by default the first that is published.
set -euo pipefail

API="${BIANZHONG:-http://localhost:4000}/graphql"
JSON='content-type: application/json'
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
TODAY=$(TZ=Asia/Shanghai date +%F)
DAY_OF_YEAR=$(TZ=Asia/Shanghai date +%j)
LAST_DAY=$(TZ=Asia/Shanghai date -d '+30 days' +%F 2>/dev/null || TZ=Asia/Shanghai date -v+30d +%F)

if [ -z "${TOKEN:-}" ]; then
  curl -sSf -o /dev/null -c "$WORK/cookies" "$API" -H "$JSON" -d '{"query":"mutation { demonstrationSignIn(input: { name: \"lin@hanjiang\" }) { kind } }"}'
  curl -sSf -o "$WORK/token" -b "$WORK/cookies" "$API" -H "$JSON" -d @- <<EOF
{ "query": "mutation (\$input: CreateTokenInput!) { createToken(input: \$input) { secret } }",
  "variables": { "input": { "name": "MES curl $(date +%s)-$$", "expiresOn": "$LAST_DAY", "permissions": ["product:read", "vehicle:read", "vehicle:record"] } } }
EOF
  TOKEN=$(sed -n 's/.*"secret":"\([^"]*\)".*/\1/p' "$WORK/token")
  if [ -z "$TOKEN" ]; then cat "$WORK/token" >&2; exit 1; fi
fi

# Sends one operation. What the server refuses is shown, and ends the example.
ask() {
  curl -sS -o "$WORK/answer" "$API" -H "$JSON" -H "Authorization: Bearer $TOKEN" -H 'accept-language: en' -d @"$1"
  if grep -q '"errors"' "$WORK/answer"; then cat "$WORK/answer" >&2; exit 1; fi
  cat "$WORK/answer"
}
count() {
  printf '{"query":"{ vehicles(first: 1) { totalCount } }"}' > "$WORK/count"
  ask "$WORK/count" | sed -n 's/.*"totalCount":\([0-9]*\).*/\1/p'
}

if [ -z "${MODEL:-}" ]; then
  printf '{"query":"{ products(first: 1, filter: { state: [PUBLISHED] }) { nodes { model } } }"}' > "$WORK/product"
  MODEL=$(ask "$WORK/product" | sed -n 's/.*"model":"\([^"]*\)".*/\1/p')
fi

# The rows, with the check character at position 9 and the model year at position 10 of each number (GB 16735-2019).
awk -v day="$DAY_OF_YEAR" -v today="$TODAY" -v model="$MODEL" '
  function value(character) { return character ~ /[0-9]/ ? character + 0 : index("ABCDEFGH", character) ? index("ABCDEFGH", character) : index("JKLMN", character) ? index("JKLMN", character) : \
    character == "P" ? 7 : character == "R" ? 9 : index("STUVWXYZ", character) + 1 }
  function vin(running,   draft, sum, place, check) {
    draft = "LA9MES01" "0" substr("123456789ABCDEFGHJKLMNPRSTVWXY", (substr(today, 1, 4) - 2001) % 30 + 1, 1) "2" sprintf("%06d", running)
    for (place = 1; place <= 17; place++) sum += value(substr(draft, place, 1)) * weights[place]
    check = sum % 11 == 10 ? "X" : sum % 11
    return substr(draft, 1, 8) check substr(draft, 10)
  }
  BEGIN {
    split("8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2", weights, " ")
    month = substr(today, 3, 2) substr(today, 6, 2)
    for (row = 1; row <= 500; row++) {
      running = day * 1000 + row
      printf "%s{\"vin\":\"%s\",\"model\":\"%s\",\"manufacturedOn\":\"%s\",\"colour\":\"白\",", row == 1 ? "" : ",", vin(running), model, today
      printf "\"parts\":[{\"type\":\"TYRE\",\"maker\":\"双钱轮胎\",\"batch\":\"T%s-1\"},{\"type\":\"ENGINE\",\"maker\":\"东风康明斯发动机有限公司\",\"serial\":\"CURL%d\"}]}", month, running
    }
  }' > "$WORK/rows"

# Sends the rows under a key and keeps the answer in a file.
submit() {
  { printf '{"query":"mutation ($input: SubmitVehiclesInput!) { submitVehicles(input: $input) { createdCount changedCount refusedCount results { row key outcome faults { path message } } } }",'
    printf '"variables":{"input":{"idempotencyKey":"%s","rows":[' "$1"; cat "$WORK/rows"; printf ']}}}'; } > "$WORK/body"
  ask "$WORK/body" > "$2"
}
outcomes() { { grep -o "\"outcome\":\"$1\"" "$2" || true; } | wc -l | tr -d ' '; }
tell() {
  echo "$1: $(outcomes CREATED "$2") created, $(outcomes CHANGED "$2") changed, $(outcomes UNCHANGED "$2") unchanged, $(outcomes REFUSED "$2") refused; vehicles now: $(count)"
}

echo "vehicles before: $(count)"
# In use the key is the number of the document that is sent, so that a repetition after a broken line is known as one.
KEY="MES-curl-$(date -u +%FT%TZ)-$$"
submit "$KEY" "$WORK/first"
tell 'first call' "$WORK/first"
submit "$KEY" "$WORK/second"
tell 'the same key again' "$WORK/second"
if cmp -s "$WORK/first" "$WORK/second"; then echo 'the same answer: true'; else echo 'the same answer: false'; fi
submit "$KEY-again" "$WORK/third"
tell 'another key' "$WORK/third"
