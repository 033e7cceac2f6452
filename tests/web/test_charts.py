"""The drawing of a series: no scripts, both schemes, a table beside it elsewhere."""

from xml.etree import ElementTree

from kamerbrief.web.charts import series_chart


def test_a_drawing_has_colours_for_a_dark_screen_and_no_script() -> None:
    drawn = series_chart("Herstelde bruggen", "count", [("2023", 31.0), ("2024", 40.0)])
    tree = ElementTree.fromstring(drawn)
    assert not [part for part in tree.iter() if str(part.tag).endswith("script")]
    [style] = [part for part in tree.iter() if str(part.tag).endswith("style")]
    dark = (style.text or "").replace(" ", "").split("@media(prefers-color-scheme:dark)")[1]
    used = {name for part in tree.iter() for name in part.get("class", "").split()}
    for named in ("axis", "series", "guide", "line", "major", "color-0"):  # what the dark rules speak of
        assert f".{named}" in dark and named in used
