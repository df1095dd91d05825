"""The help window: what a page is for, keys, how the verdict works, sources, and where things are kept."""
