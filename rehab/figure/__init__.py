"""The drawn figure: from joint angles to a list of paths in centimetres."""
