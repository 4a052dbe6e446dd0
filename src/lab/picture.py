#!/usr/bin/env python3
"""Draws what a terminal shows as an SVG picture.

    tmux capture-pane -e -p -t SESSION | picture.py > screen.svg

Reads text with colour codes (SGR) from standard input. Every run of characters is placed on the
terminal's grid, so that columns line up whatever font the reader has.
"""
import argparse
import re
import sys
import unicodedata
from xml.sax.saxutils import escape

CELL, LINE, MARGIN = 8.4, 18, 14
DARK = {
    "back": "#16181d", "fore": "#d5d8de", "faint": "#8a909c", "edge": "#30343c",
    1: "#ff6b68", 2: "#6cc36a", 3: "#e0b03c", 4: "#6ca8f0", 5: "#c58af0", 6: "#4ec9c4", 7: "#d5d8de",
    0: "#5c6370",
}
LIGHT = {
    "back": "#ffffff", "fore": "#24292f", "faint": "#6e7681", "edge": "#d0d7de",
    1: "#c4232b", 2: "#1a7f37", 3: "#8f6400", 4: "#0b5fc4", 5: "#7a3fc0", 6: "#0a7480", 7: "#57606a",
    0: "#24292f",
}


class Pen:
    """How the next character looks."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.colour, self.bold, self.faint, self.reverse = None, False, False, False

    def apply(self, codes):
        for code in codes:
            if code == 0:
                self.reset()
            elif code == 1:
                self.bold = True
            elif code == 2:
                self.faint = True
            elif code == 7:
                self.reverse = True
            elif code == 22:
                self.bold = self.faint = False
            elif code == 27:
                self.reverse = False
            elif 30 <= code <= 37:
                self.colour = code - 30
            elif code == 39:
                self.colour = None
            elif 90 <= code <= 97:
                self.colour = code - 90

    def look(self):
        return self.colour, self.bold, self.faint, self.reverse


def columns(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def runs(line, pen):
    """Pieces of a line in one look: (column, width, text, look)."""
    at = start = 0
    text = ""
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b"):
            if text:
                yield start, at - start, text, pen.look()
            pen.apply([int(code or 0) for code in part[2:-1].split(";")])
            start, text = at, ""
            continue
        for character in part:
            text += character
            at += columns(character)
    if text:
        yield start, at - start, text, pen.look()


def element(run, row, theme):
    column, width, text, (colour, bold, faint, reverse) = run
    x, y = MARGIN + column * CELL, MARGIN + row * LINE
    fill = theme["faint"] if faint and colour is None else theme.get(colour, theme["fore"])
    shapes = ""
    if reverse:
        shapes = f'<rect x="{x:.1f}" y="{y:.1f}" width="{width * CELL:.1f}" height="{LINE}" fill="{fill}"/>'
        fill = theme["back"]
    if not text.strip():
        return shapes
    x += CELL * (len(text) - len(text.lstrip()))
    width -= len(text) - len(text.strip())
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'{shapes}<text x="{x:.1f}" y="{y + 13.5:.1f}" fill="{fill}"{weight}'
        f' textLength="{width * CELL:.1f}">{escape(text.strip())}</text>'
    )


def picture(lines, theme, width):
    pen = Pen()
    shapes = [element(run, row, theme) for row, line in enumerate(lines) for run in runs(line, pen)]
    w, h = 2 * MARGIN + width * CELL, 2 * MARGIN + len(lines) * LINE
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{w:.0f}" height="{h:.0f}"'
            f' viewBox="0 0 {w:.0f} {h:.0f}" font-family="ui-monospace, Menlo, Consolas,'
            " 'DejaVu Sans Mono', monospace\" font-size=\"14\" xml:space=\"preserve\">",
            f'<rect x="0.5" y="0.5" width="{w - 1:.0f}" height="{h - 1:.0f}" rx="8"'
            f' fill="{theme["back"]}" stroke="{theme["edge"]}"/>',
            *[shape for shape in shapes if shape],
            "</svg>",
        ]
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--light", action="store_true", help="dark text on a light background")
    parser.add_argument("--columns", type=int, default=80, help="width of the terminal")
    options = parser.parse_args()
    text = sys.stdin.buffer.read().decode("utf-8", "replace")
    lines = text.rstrip("\n").split("\n")
    print(picture(lines, LIGHT if options.light else DARK, options.columns))


if __name__ == "__main__":
    main()
