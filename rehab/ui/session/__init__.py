"""The form of one session: what was done, how it hurt, how hard it was."""
