"""Runs rules over text and tokens; knows rules, not their subject."""
