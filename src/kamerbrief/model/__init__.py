"""The values that pass between the stages: frozen, typed, one noun a file. Imports nothing else of ours."""
