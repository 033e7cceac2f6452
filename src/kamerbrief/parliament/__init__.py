"""Parliament's own register of toezeggingen, laid beside ours: read an export, keep it, compare.

The register holds what was promised aloud in public meetings, ours what stands in letters. Each knows
promises that the other lacks; that is what the comparison is for.
"""
