"""The questions by which a verdict is reached, a module each; ``judge`` puts them in their order."""
