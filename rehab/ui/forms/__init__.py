"""Small forms over a page, and what stores their contents: several pages open them."""
