"""The library: search, filters, grid, and one exercise in full."""
