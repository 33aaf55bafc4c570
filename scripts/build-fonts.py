"""Builds public/fonts from the full Be Vietnam Pro (SIL Open Font License 1.1, licence beside the results).

The results are committed; this runs only when the letters we need change. It wants Python 3 with
fontTools and brotli (Debian: python3-fonttools python3-brotli) and a folder with the full TTFs, as
found in the npm package @expo-google-fonts/be-vietnam-pro 0.4.1 (`npm pack`, then unpack):

    python3 scripts/build-fonts.py <folder with 400Regular/…ttf, 600SemiBold/…ttf, 700Bold/…ttf>

Two things are done. The letters are cut down to what Vietnamese and English need. And figures of
equal width are added (feature `tnum`), which the family lacks: as packaged ten 1s are 54 px wide
and ten 8s 89 px, so no column of dates or numbers would line up. The width is the same in every
weight, so a bold total stands under its column. The reserved name is not ours to change: the OFL
declares none for this family.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# In the file names, since browsers keep these files for a year: raise it when the bytes change.
VERSION = "v1"
FIGURE_WIDTH = 630
SIDE = 20
OUT = Path(__file__).resolve().parent.parent / "public" / "fonts"

# name in the family's folder -> what it is cut down for
WEIGHTS = {"400Regular": "400", "600SemiBold": "600", "700Bold": "700"}

LETTERS = (
    [(0x20, 0x7E), (0xA0, 0xA0), (0xA7, 0xA7), (0xA9, 0xA9), (0xAB, 0xAB), (0xB0, 0xB3), (0xB7, 0xB7)]
    + [(0xBB, 0xBB), (0xBD, 0xBD), (0xD7, 0xD7), (0xF7, 0xF7)]
    # the vowels of Vietnamese and their tones
    + [(0xC0, 0xC3), (0xC8, 0xCA), (0xCC, 0xCD), (0xD2, 0xD5), (0xD9, 0xDA), (0xDD, 0xDD)]
    + [(0xE0, 0xE3), (0xE8, 0xEA), (0xEC, 0xED), (0xF2, 0xF5), (0xF9, 0xFA), (0xFD, 0xFD)]
    + [(0x102, 0x103), (0x110, 0x111), (0x128, 0x129), (0x168, 0x169), (0x1A0, 0x1A1), (0x1AF, 0x1B0)]
    + [(0x1EA0, 0x1EF9)]
    # dashes, quotes, bullets, ellipsis, currency, minus, comparison
    + [(0x2013, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2022, 0x2022), (0x2026, 0x2026)]
    + [(0x20AB, 0x20AC), (0x2212, 0x2212), (0x2264, 0x2265)]
)


def letters():
    return {code for first, last in LETTERS for code in range(first, last + 1)}


def add_equal_figures(font):
    """Adds zero.tnum … nine.tnum: the figure centred in FIGURE_WIDTH, narrowed only if it must be."""
    glyphs, metrics, names = font["glyf"], font["hmtx"], font.getBestCmap()
    rules = []
    for code in range(ord("0"), ord("9") + 1):
        name = names[code]
        outline = glyphs[name]
        ink = outline.xMax - outline.xMin
        scale = min(1, (FIGURE_WIDTH - 2 * SIDE) / ink)
        left = round((FIGURE_WIDTH - ink * scale) / 2)
        pen = TTGlyphPen(font.getGlyphSet())
        font.getGlyphSet()[name].draw(
            TransformPen(pen, (scale, 0, 0, 1, left - outline.xMin * scale, 0))
        )
        font.setGlyphOrder([*font.getGlyphOrder(), f"{name}.tnum"])
        glyphs[f"{name}.tnum"] = pen.glyph()
        glyphs[f"{name}.tnum"].recalcBounds(glyphs)
        metrics[f"{name}.tnum"] = (FIGURE_WIDTH, left)
        rules.append(f"sub {name} by {name}.tnum;")
    # GSUB only: building every table would drop the kerning.
    addOpenTypeFeaturesFromString(
        font, "feature tnum {\n" + "\n".join(rules) + "\n} tnum;", tables=["GSUB"]
    )


def cut_down(path, target):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "gasp", "meta"]
    font = TTFont(path)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=letters())
    cut.subset(font)
    add_equal_figures(font)
    font.flavor = "woff2"
    font.save(target)
    missing = letters() - set(TTFont(target).getBestCmap())
    print(f"{target.name}: {target.stat().st_size} bytes; without {[hex(code) for code in sorted(missing)]}")


def main():
    source = Path(sys.argv[1])
    OUT.mkdir(parents=True, exist_ok=True)
    for folder, weight in WEIGHTS.items():
        cut_down(source / folder / f"BeVietnamPro_{folder}.ttf", OUT / f"be-vietnam-pro-{weight}.{VERSION}.woff2")


main()
