"""The tour: five places of the window, one sentence or two about each."""
