"""The pose editor: the drawing of an own exercise, made by hand."""
