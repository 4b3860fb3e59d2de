#!/usr/bin/env bash
# Makes the font of printed documents: Noto Sans SC Regular with the characters of GBK and of the 通用规范汉字表 (2013, 8,105
# characters, its third level for names), without hints and layout tables. The same packages give the same bytes.
# Needs npm and, from Debian 12, fonttools and unicode-data (Unihan's kTGH is the list of 2013).
# The Reserved Font Name of the licence is "Source": the subset keeps the name Noto Sans SC.
set -euo pipefail
target=$(cd "$(dirname "$0")/../resources/document" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3
tar -xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
sha256sum --check <<'SUMS'
d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16  package/400Regular/NotoSansSC_400Regular.ttf
SUMS

/usr/bin/python3 - >characters <<'PYTHON'
import bz2

listed = set()
with bz2.open("/usr/share/unicode/Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
    for line in lines:
        parts = line.rstrip("\n").split("\t")
        if len(parts) == 3 and parts[1] == "kTGH":
            listed.add(int(parts[0].removeprefix("U+"), 16))
assert len(listed) == 8105, len(listed)


def is_gbk(point):
    try:
        return bool(chr(point).encode("gbk"))
    except UnicodeEncodeError:
        return False


for point in sorted(listed | set(filter(is_gbk, range(0x20, 0x10000)))):
    print(f"{point:04X}")
PYTHON

fonttools subset package/400Regular/NotoSansSC_400Regular.ttf --unicodes-file=characters --layout-features= --no-hinting \
    --drop-tables+=vhea,vmtx,VORG,BASE,STAT,GSUB,GPOS,GDEF --notdef-outline --name-IDs=0,1,2,3,4,5,6,7,8,13,14 \
    --no-recalc-timestamp --output-file="$target/NotoSansSC-Regular.ttf"
cp package/LICENSE_FONT "$target/NotoSansSC-LICENSE.txt"
sha256sum --check <<SUMS
99baa7167577a6c0394af579490ac4d3f120f01e8d07b1895a6fba10fa05db35  $target/NotoSansSC-Regular.ttf
SUMS
