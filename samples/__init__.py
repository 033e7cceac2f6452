"""The sample letters: an invented programme over three years, its words as data, set as the ministries print.

`python -m samples.make` sets every file in `letters/` and writes the PDFs into `corpus/`, the same bytes each
time. What a careful clerk notes down of them is in `gold/`.
"""
