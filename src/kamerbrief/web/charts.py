"""Series of an indicator as a drawing: SVG made on the server, the table beside it says the same."""

from collections.abc import Sequence
from xml.etree import ElementTree

import pygal
from pygal.style import Style

from ..wording import dutch_quantity

_DARK = """inline:
@media (prefers-color-scheme: dark) {
  svg .axis text, svg .axis text.major, svg .series text, svg text.no_data { fill: #dfe5ec !important; }
  svg .axis .line, svg .axis .guide.line, svg .axis .major.line { stroke: #8b98a7 !important; }
  svg .color-0, svg .color-0 a:visited { stroke: #7cc4f0 !important; fill: #7cc4f0 !important; }
}"""
"""The same drawing where the reader's screen is dark: the colours of the dark scheme of the pages."""
_STYLE = Style(
    background="transparent",
    plot_background="transparent",
    foreground="#44515e",
    foreground_strong="#26313c",
    foreground_subtle="#8a96a3",
    colors=("#01689b",),
    font_family="Verdana, Arial, sans-serif",
    label_font_size=15,
    major_label_font_size=15,
    value_font_size=15,
    stroke_width=3,
)


def series_chart(name: str, unit: str, points: Sequence[tuple[str, float]], *, narrow: bool = False) -> bytes:
    """One line: (period, value) in order of time. ``name`` is its title for screen readers.

    ``narrow``: for a telephone, where a wide drawing would shrink until its words can't be read.
    """
    chart = pygal.Line(
        style=_STYLE,
        height=260 if narrow else 300,
        width=360 if narrow else 640,
        show_legend=False,
        print_values=not narrow,  # the table says them
        dots_size=5,
        margin=12,
        margin_right=20 if narrow else 120,  # the value beside the last point
        x_label_rotation=40 if narrow and len(points) > 4 else 0,
        js=[],
        css=["file://style.css", "file://graph.css", _DARK],
        pretty_print=False,
        no_data_text="geen cijfers",
        value_formatter=lambda value: dutch_quantity(value, unit),
        range=_range([value for _, value in points]),
        y_labels_major_count=3,
        show_minor_y_labels=False,
        disable_xml_declaration=True,
    )
    chart.x_labels = [period for period, _ in points]
    chart.add(name, [value for _, value in points])
    tree = chart.render_tree()
    for parent in list(tree.iter()):
        for child in [child for child in parent if str(child.tag).endswith("script")]:
            parent.remove(child)
    return ElementTree.tostring(tree)


def _range(values: Sequence[float]) -> tuple[float, float] | None:
    """An axis that starts at zero unless that would hide the change."""
    if not values:
        return None
    low, high = min(values), max(values)
    if low >= 0 and (low < 0.6 * high or low == high):
        return 0, high * 1.1 or 1
    return low - (high - low or 1), high + (high - low or 1)
