"""Figures drawn by matplotlib from domain values; no Qt. Imported only when a chart is wanted."""
