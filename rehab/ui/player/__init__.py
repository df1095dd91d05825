"""The session player: exercises step by step, by the clock, with pain at any moment."""
